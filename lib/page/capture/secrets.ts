import type { Box } from '@/lib/model/capture'
import { shadowRootOf } from '@/lib/page/shadow-root'
import { boxesInWindow } from './boxes-in-window'
import { secretFields } from './fields'
import { outermost } from './frames'
import { soon } from './seen-texts'

const MOST = 50
const PATIENCE = 60

/**
 * Where filled password, card and code fields are seen, so that no picture shows them: in the whole page as far as
 * its frames may be read, and in the shadow roots that are found in time.
 */
export function secretBoxes(): Box[] {
  const until = soon(PATIENCE)
  const roots: (Document | ShadowRoot)[] = [outermost(window).document]
  const boxes: Box[] = []
  for (const root of roots) {
    for (const field of secretFields(root))
      if (field.value !== '' && field.checkVisibility()) boxes.push(...boxesInWindow(field, 1))
    for (const frame of root.querySelectorAll<HTMLIFrameElement>('iframe, frame'))
      if (frame.contentDocument) roots.push(frame.contentDocument)
    roots.push(...rootsIn(root, until))
  }
  return boxes.slice(0, MOST)
}

function rootsIn(root: Document | ShadowRoot, until: number): ShadowRoot[] {
  const walker = (root.ownerDocument ?? document).createTreeWalker(root, NodeFilter.SHOW_ELEMENT)
  const found: ShadowRoot[] = []
  for (let count = 1; walker.nextNode(); count++) {
    const inside = shadowRootOf(walker.currentNode as Element)
    if (inside) found.push(inside)
    if (count % 256 === 0 && performance.now() > until) break
  }
  return found
}
