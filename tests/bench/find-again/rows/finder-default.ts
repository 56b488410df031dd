import { finder } from '@medv/finder'
import { rangeOf, stretch, textsIn } from '../target'
import { offsetIn } from './offset'
import type { Row } from './row'
import { found, NOT_FOUND } from './row'

type Kept = { selector: string; start?: number; end?: number }

/** A selector as @medv/finder makes it by default; for words, that of the element that holds them, and offsets in it. */
export const finderDefault: Row<Kept> = {
  remember(target) {
    try {
      if (target.kind === 'element') return { selector: finder(target.element) }
      const range = rangeOf(target.pieces)
      const around = range.commonAncestorContainer
      const element = around instanceof Element ? around : around.parentElement
      if (!element) return undefined
      const start = offsetIn(element, range.startContainer, range.startOffset)
      return { selector: finder(element), start, end: start + range.toString().length }
    } catch {
      // It throws when its time is over.
      return undefined
    }
  },
  find({ selector, start, end }) {
    const element = document.querySelector(selector)
    if (!element) return NOT_FOUND
    if (start === undefined || end === undefined) return found(element)
    return found(stretch(textsIn(element, true), start, end))
  },
}
