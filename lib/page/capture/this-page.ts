import type { PageCapture } from '@/lib/model/capture'
import { seenWindow } from './boxes-in-window'
import { pathOf } from './frames'
import { headingsAbove } from './headings'
import { secretBoxes } from './secrets'
import type { plain } from './spot'
import { spotOf } from './spot'
import { headersOf } from './table-headers'
import { isTranslated } from './translated'

/** What a capture tells of the page, whatever was chosen on it. */
export function thisPage(): Pick<PageCapture, 'frame' | 'secrets' | 'window' | 'focused'> {
  return {
    frame: pathOf(window),
    secrets: secretBoxes(),
    window: seenWindow(),
    // A page has the focus too while one of its frames has it.
    focused: document.hasFocus() && !document.activeElement?.matches('iframe, frame'),
  }
}

/** Where on its page a place is: below which headings, in which row and column, among what. */
export function placeOf(
  node: Node,
  exact?: string,
  passage?: string,
  plainly?: typeof plain,
): Pick<PageCapture, 'headings' | 'row' | 'column' | 'spot' | 'translated'> {
  return {
    ...headersOf(node),
    headings: headingsAbove(node),
    spot: spotOf(node, exact, passage, plainly),
    translated: isTranslated(node) || undefined,
  }
}
