import type { Box } from '@/lib/model/capture'
import { frameOf, outermost, outOfFrame } from './frames'

/**
 * The boxes of an element or a range as they are in the window the person sees: through frames of the same origin
 * and under pinch zoom. None where a frame around is a stranger's: nobody knows then where this one is.
 */
export function boxesInWindow(of: Element | Range, limit: number): Box[] {
  const view = (of as Element).ownerDocument?.defaultView ?? (of as Range).startContainer?.ownerDocument?.defaultView
  if (!view) return []
  return [...of.getClientRects()]
    .slice(0, limit)
    .flatMap(({ x, y, width, height }) => outward({ x, y, width, height }, view))
}

/** The size of what is seen of the page, in its CSS pixels: less than the window under pinch zoom. */
export function seenWindow(): { width: number; height: number } {
  const view = outermost(window)
  const scale = view.visualViewport?.scale || 1
  return { width: view.innerWidth / scale, height: view.innerHeight / scale }
}

function outward(box: Box, view: Window): Box[] {
  const inside = clip(box, view.innerWidth, view.innerHeight)
  if (!inside) return []
  const frame = frameOf(view)
  const around = frame?.ownerDocument.defaultView
  if (frame && around) return outward(outOfFrame(inside, frame), around)
  if (view.parent !== view) return []
  const { offsetLeft = 0, offsetTop = 0 } = view.visualViewport ?? {}
  return [{ ...inside, x: inside.x - offsetLeft, y: inside.y - offsetTop }]
}

/** What of a box is in its window: a frame hides what is scrolled out of it. */
function clip(box: Box, wide: number, high: number): Box | undefined {
  const [left, top] = [Math.max(0, box.x), Math.max(0, box.y)]
  const [right, bottom] = [Math.min(wide, box.x + box.width), Math.min(high, box.y + box.height)]
  return right > left && bottom > top ? { x: left, y: top, width: right - left, height: bottom - top } : undefined
}
