import type { Pen, Size } from './shapes'

/** A canvas with its pen. */
export function canvasOf({ width, height }: Size): { canvas: OffscreenCanvas; pen: Pen } {
  const canvas = new OffscreenCanvas(width, height)
  const pen = canvas.getContext('2d')
  if (!pen) throw new Error('no 2d canvas')
  return { canvas, pen }
}

export function encode(canvas: OffscreenCanvas): Promise<Blob> {
  return canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })
}
