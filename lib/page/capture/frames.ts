import type { Box, FramePath } from '@/lib/model/capture'

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

/** Where an element is in the outermost window, in CSS pixels. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return inPage({ x, y, width, height }, element.ownerDocument.defaultView ?? window)
}

/** The document inside a frame, where the browser lets us look: frames of the page's own origin. */
export function documentIn(element: Element): Document | undefined {
  const isFrame = element.localName === 'iframe' || element.localName === 'frame'
  return (isFrame && (element as HTMLIFrameElement).contentDocument) || undefined
}

/** A document and those inside its frames, as far as we may look. */
export function documentsIn(document: Document): Document[] {
  const { defaultView: view } = document
  const inside = Array.from({ length: view?.length ?? 0 }, (_, place) => documentOf(view?.[place]))
  return [document, ...inside.flatMap(each => (each ? documentsIn(each) : []))]
}

function documentOf(view: Window | undefined): Document | undefined {
  try {
    return view?.document
  } catch {
    return undefined // of another origin
  }
}

/** The place of a frame that is in a shadow root: these are not counted. */
export const IN_SHADOW = -1

/**
 * Where a window is in the frames of its page. Windows may be counted and compared over the borders of origins, so a
 * page and the frames in it come to the same path without a word between them.
 */
export function pathOf(view: Window): FramePath {
  if (view.parent === view) return []
  return [...pathOf(view.parent), indexIn(view.parent, view)]
}

/** Where a window is among the frames of another. */
export function indexIn(parent: Window, view: Window): number {
  for (let index = 0; index < parent.length; index++) if (parent[index] === view) return index
  return IN_SHADOW
}
