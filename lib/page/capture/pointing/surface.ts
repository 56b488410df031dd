import type { Box } from '@/lib/model/capture'

/** What the page draws as one picture: what is inside has no elements of its own, or none we may look at. */
const SURFACES = 'canvas, video, embed, object, iframe'
/** The part around the pointer that is taken of a surface, in CSS pixels. */
const PART = { width: 180, height: 120 }

/** Where the outline goes: around the element, or around the pointer where the element is one large drawing. */
export function outlineOf(element: Element, whole: Box, pointer: { x: number; y: number } | undefined): Box {
  if (!pointer || !element.matches(SURFACES)) return whole
  if (whole.width <= PART.width * 1.5 && whole.height <= PART.height * 1.5) return whole
  const width = Math.min(PART.width, whole.width)
  const height = Math.min(PART.height, whole.height)
  return {
    x: Math.min(Math.max(pointer.x - width / 2, whole.x), whole.x + whole.width - width),
    y: Math.min(Math.max(pointer.y - height / 2, whole.y), whole.y + whole.height - height),
    width,
    height,
  }
}
