import type { Box } from '@/lib/model/capture'

/** Where an element is in the window of the page itself, in CSS pixels, also from inside a frame of the same origin. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return { ...inPage(element.ownerDocument, { x, y }), width, height }
}

/** A point of a document's window as a point of the window of the page itself. */
export function inPage(document: Document, { x, y }: { x: number; y: number }): { x: number; y: number } {
  const frame = document.defaultView?.frameElement
  if (!frame) return { x, y }
  const corner = frame.getBoundingClientRect()
  return inPage(frame.ownerDocument, { x: x + corner.x + frame.clientLeft, y: y + corner.y + frame.clientTop })
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
