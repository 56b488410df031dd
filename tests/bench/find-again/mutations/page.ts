import type { Random } from '../chance'
import type { Target } from '../target'

/** A copy of a page that is changed, and the targets in it, which every change keeps up to date. */
export type ChangedPage = {
  body: HTMLElement
  targets: readonly Target[]
  random: Random
  /** So many words of the page, in any order. */
  words: (count: number) => string
  /** What puts back what was changed outside the body. */
  undo: (() => void)[]
}

export type Mutation = (page: ChangedPage) => void

const STRUCTURE =
  'table, thead, tbody, tfoot, tr, colgroup, ul, ol, dl, menu, select, svg, svg *, math, math *, picture'
const CLOSED = 'video, audio, object, map, details, fieldset, ruby, script, style, noscript, template, textarea, option'

/** Whether any element may be a child of this one. */
export function takesAnything(element: Element): boolean {
  return !element.matches(`${STRUCTURE}, ${CLOSED}, option *, iframe`)
}
