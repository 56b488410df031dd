import { canvasOf, encode } from './canvas'

/** In pixels: what a screen of today can hold, and no more than a canvas takes with ease. */
const MOST_PIXELS = 40_000_000

/**
 * A picture from outside drawn anew, so that nothing but its pixels is kept: no hidden words, no script, no other format.
 * Its size is read from its first bytes and bounded before any of it is unpacked. Nothing when it is no picture.
 */
export async function drawAgain(picture: Blob): Promise<{ view: Blob; width: number; height: number } | undefined> {
  const address = URL.createObjectURL(picture)
  const image = new Image()
  image.src = address
  try {
    await new Promise((loaded, failed) => {
      image.onload = loaded
      image.onerror = failed
    })
    const { naturalWidth: width, naturalHeight: height } = image
    if (width * height === 0 || width * height > MOST_PIXELS) return undefined
    await image.decode()
    const { canvas, pen } = canvasOf({ width, height })
    pen.drawImage(image, 0, 0)
    return { view: await encode(canvas), width, height }
  } catch {
    return undefined
  } finally {
    URL.revokeObjectURL(address)
  }
}
