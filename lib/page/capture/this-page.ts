import type { PageCapture } from '@/lib/model/capture'
import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { seenWindow } from './boxes-in-window'
import { headingsAbove } from './headings'
import { secretBoxes } from './secrets'
import { headersOf } from './table-headers'
import { isTranslated } from './translated'

/** What a capture tells of the page, whatever was chosen on it. */
export function thisPage(): Pick<PageCapture, 'title' | 'address' | 'secrets' | 'window' | 'focused'> {
  const top = window === window.top
  return {
    // A frame's own title and address are not what the person sees in the address bar.
    title: top ? oneLine(document.title, LIMITS.title) : '',
    address: top ? location.href : '',
    secrets: secretBoxes(),
    window: seenWindow(),
    // A page has the focus too while one of its frames has it.
    focused: document.hasFocus() && !document.activeElement?.matches('iframe, frame'),
  }
}

/** Where on its page a node stands: below which headings, in which row and column. */
export function placeOf(node: Node): Pick<PageCapture, 'headings' | 'row' | 'column' | 'translated'> {
  return { ...headersOf(node), headings: headingsAbove(node), ...(isTranslated(node) ? { translated: true } : {}) }
}
