import type { Box } from '@/lib/model/capture'
import { inPage } from '@/lib/page/capture/frames'

type Point = { x: number; y: number; document: Document }

/** Where an element is in the window of the page itself, in CSS pixels, also from inside a frame of the same origin. */
export function boxOf(element: Element): Box {
  const { x, y, width, height } = element.getBoundingClientRect()
  return inPage({ x, y, width, height }, element.ownerDocument.defaultView ?? window)
}

/** A point of a document's window as a point of the window of the page itself. */
export function pointInPage({ x, y, document }: Point): { x: number; y: number } {
  return inPage({ x, y, width: 0, height: 0 }, document.defaultView ?? window)
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
