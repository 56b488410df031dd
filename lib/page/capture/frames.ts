import type { Box } from '@/lib/model/capture'

/** The element that shows a window in the page around; `undefined` for the page itself and in a stranger's page. */
export function frameOf(view: Window): HTMLElement | undefined {
  try {
    return (view.frameElement as HTMLElement | null) ?? undefined
  } catch {
    return undefined
  }
}

/** The furthest window around that lets itself be read. */
export function outermost(view: Window): Window {
  const around = frameOf(view)?.ownerDocument.defaultView
  return around ? outermost(around) : view
}

/** A box of a frame's window as it is in the window around; frames may be scaled, but not turned. */
export function outOfFrame(box: Box, frame: HTMLElement): Box {
  const { x, y, width } = frame.getBoundingClientRect()
  const { paddingLeft, paddingTop } = getComputedStyle(frame)
  const scale = frame.offsetWidth > 0 ? width / frame.offsetWidth : 1
  return {
    x: x + (frame.clientLeft + (Number.parseFloat(paddingLeft) || 0) + box.x) * scale,
    y: y + (frame.clientTop + (Number.parseFloat(paddingTop) || 0) + box.y) * scale,
    width: box.width * scale,
    height: box.height * scale,
  }
}

/** A box of a window as it is in the outermost one, also where a frame hides it. */
export function inPage(box: Box, view: Window): Box {
  const frame = frameOf(view)
  const around = frame?.ownerDocument.defaultView
  return frame && around ? inPage(outOfFrame(box, frame), around) : box
}
