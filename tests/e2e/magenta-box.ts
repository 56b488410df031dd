// A page with one magenta box, and what became of it in the stored pictures: told by the colours of their pixels.
import type { Page, Worker } from '@playwright/test'
import { expect } from '@playwright/test'

type Box = { x: number; y: number; width: number; height: number }
/** What is seen of a stored picture, in pixels of its view. */
type Seen = {
  width: number
  height: number
  /** Around everything magenta, and around what is circled; absent where there is none. */
  magenta?: Box
  circle?: Box
  /** The part of the view that is red, from 0 to 1. */
  red: number
}

/** Looks at the pixels of every stored picture, inside the extension's worker. */
export function picturesSeen(worker: Worker): Promise<Seen[]> {
  return worker.evaluate(async () => {
    type Stored = { view: Blob; width: number; height: number; marks?: (Box & { kind: string })[] }
    type Colour = (r: number, g: number, b: number) => boolean
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('ask-my-mentor'))
    const stored: Stored[] = await done(database.transaction('pictures').objectStore('pictures').getAll())
    database.close()
    const look = async ({ view, width, height, marks }: Stored) => {
      const pen = new OffscreenCanvas(width, height).getContext('2d')
      pen?.drawImage(await createImageBitmap(view), 0, 0)
      const pixels = pen?.getImageData(0, 0, width, height).data ?? new Uint8ClampedArray()
      const find = (is: Colour) => {
        const found = { left: width, top: height, right: -1, bottom: -1, count: 0 }
        for (let at = 0; at < pixels.length; at += 4) {
          if (!is(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)) continue
          const [x, y] = [(at / 4) % width, Math.floor(at / 4 / width)]
          found.left = Math.min(found.left, x)
          found.top = Math.min(found.top, y)
          found.right = Math.max(found.right, x)
          found.bottom = Math.max(found.bottom, y)
          found.count++
        }
        const { left, top, right, bottom, count } = found
        return {
          count,
          ...(count ? { box: { x: left, y: top, width: right - left + 1, height: bottom - top + 1 } } : {}),
        }
      }
      const magenta = find((r, g, b) => r > 200 && g < 80 && b > 200).box
      // A mark of its own, or a loop of ink in the view as the first version drew it.
      const circle = marks?.find(({ kind }) => kind === 'circle') ?? find((r, g, b) => r < 90 && g < 100 && b > 110).box
      return {
        width,
        height,
        ...(magenta ? { magenta } : {}),
        ...(circle ? { circle } : {}),
        red: find((r, g, b) => r > 200 && g < 60 && b < 60).count / (width * height),
      }
    }
    return Promise.all(stored.map(look))
  })
}

/** A page that is white but for its words, which are one magenta box: what is circled can be told by its colour. */
export async function showBox(page: Page, around: (box: string) => string = box => box): Promise<void> {
  await page.evaluate(
    html => {
      document.body.innerHTML = html
      document.body.style.cssText = 'margin: 40px; background: #fff'
    },
    around(`<style>::selection { background: #f0f; color: #f0f } #box { background: #f0f; color: #f0f; font-size: 60px }</style>
      <p style="margin: 60px">&nbsp;</p><span id="box">Circle me</span><p style="height: 3000px">&nbsp;</p>`),
  )
}

/** The circle goes around the box, and is not much larger: it keeps at most 24 pixels of the page on each side. */
export function expectCircled({ magenta, circle, width }: Seen, pixelsPerPagePixel: number) {
  if (!magenta || !circle) throw new Error(`magenta: ${JSON.stringify(magenta)}, circle: ${JSON.stringify(circle)}`)
  const room = 24 * pixelsPerPagePixel + 2
  const said = JSON.stringify({ magenta, circle, width })
  expect(magenta.width, said).toBeGreaterThan(20)
  for (const [box, side] of [
    ['x', 'width'],
    ['y', 'height'],
  ] as const) {
    const before = magenta[box] - circle[box]
    const after = circle[box] + circle[side] - magenta[box] - magenta[side]
    for (const margin of [before, after]) {
      expect(margin, said).toBeGreaterThan(-2)
      expect(margin, said).toBeLessThan(room)
    }
  }
}
