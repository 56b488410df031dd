// The package has no types of its own; these are the parts the bench uses.

declare module 'text-fragments-polyfill/dist/fragment-generation-utils.js' {
  export type TextFragment = { textStart: string; textEnd?: string; prefix?: string; suffix?: string }
  export const GenerateFragmentStatus: { SUCCESS: 0 }
  export function setTimeout(milliseconds: number): void
  export function isValidRangeForFragmentGeneration(range: Range): boolean
  export function generateFragmentFromRange(range: Range): { status: number; fragment?: TextFragment }
}

declare module 'text-fragments-polyfill/text-fragment-utils' {
  import type { TextFragment } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
  export function processTextFragmentDirective(fragment: TextFragment): Range[]
}
