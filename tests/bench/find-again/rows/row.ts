import type { Answer } from '@/lib/page/find/find-again'
import type { Target } from '../target'

/**
 * One way to find a place again: what it keeps of a place, and how it finds it by that. It gets only what can be stored:
 * the bench passes what was kept through JSON.
 */
export type Row<Kept> = {
  remember(target: Target): Kept | undefined | Promise<Kept | undefined>
  find(kept: Kept): Answer
}

export const NOT_FOUND: Answer = { result: 'not-found', places: [] }

export function found(place: Range | Element | null | undefined): Answer {
  if (!place) return NOT_FOUND
  return { result: 'found', places: [place instanceof Element ? { element: place } : { range: place }] }
}
