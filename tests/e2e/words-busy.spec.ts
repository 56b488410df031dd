import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { markedIn, marking, noticed } from './marking.ts'

const { at, open } = marking()

type Node = { nodeId: number; nodeName: string; children?: Node[]; shadowRoots?: Node[] }
type Line = { left: number; right: number; bottom: number }

test('on a page that never rests an overlay draws the lines, under the words and nowhere else; when it rests they are drawn as before', async () => {
  const page = await open(at('busy.html'))
  await expect.poll(() => overlayLines(page)).toHaveLength(2)
  expect(await markedIn(page)).toEqual([])
  await expect.poll(() => areUnderWords(page)).toBe(true)

  // A long word list pushes them down, and a header lies on one of them.
  await page.evaluate(() => document.querySelector('#above')?.insertAdjacentHTML('beforebegin', '<p>More.</p>'))
  await expect.poll(() => areUnderWords(page)).toBe(true)
  await page.evaluate(() => scrollTo(0, (document.querySelector('#above')?.getBoundingClientRect().top ?? 0) - 50))
  await expect.poll(() => overlayLines(page)).toHaveLength(1)
  await page.evaluate(() => scrollTo(0, 0))
  await expect.poll(() => overlayLines(page)).toHaveLength(2)

  await page.evaluate(() => (globalThis as unknown as { rest(): void }).rest())
  await expect.poll(async () => (await markedIn(page)).sort()).toEqual(['filter view', 'pivot table'])
  expect(await overlayLines(page)).toEqual([])
  expect((await noticed(page)).errors).toEqual([])
})

test('over a dialog the lines are drawn as everywhere, since an overlay would lie below it', async () => {
  const page = await open(at('busy.html'))
  await expect.poll(() => overlayLines(page)).toHaveLength(2)

  await page.evaluate(() => {
    document.body.insertAdjacentHTML('beforeend', '<dialog><p>A pivot table in a dialog</p></dialog>')
    document.querySelector('dialog')?.showModal()
  })

  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  expect(await overlayLines(page)).toEqual([])
})

test('in full screen too, and over the page again afterwards', async () => {
  const page = await open(at('busy.html'))
  await expect.poll(() => overlayLines(page)).toHaveLength(2)

  await page.evaluate(() => document.querySelector('#below')?.requestFullscreen())
  await expect.poll(() => markedIn(page)).toEqual(['pivot table'])
  expect(await overlayLines(page)).toEqual([])

  await page.evaluate(() => document.exitFullscreen())
  await expect.poll(() => overlayLines(page)).toHaveLength(2)
})

/** The lines of our layer, which only the browser's own tools can see: it is a closed root beside the body. */
async function overlayLines(page: Page): Promise<Line[]> {
  const cdp = await page.context().newCDPSession(page)
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
    const html = (root as Node).children?.find(({ nodeName }) => nodeName === 'HTML')
    const layers = (html?.children ?? []).flatMap(({ nodeName, shadowRoots }) =>
      nodeName === 'DIV' ? (shadowRoots ?? []) : [],
    )
    const lines: Line[] = []
    for (const { nodeId } of layers.flatMap(({ children }) => children ?? [])) {
      // A line that was taken away meanwhile has no box.
      const { model } = await cdp.send('DOM.getBoxModel', { nodeId }).catch(() => ({ model: undefined }))
      const [left = 0, , right = 0, , , bottom = 0] = model?.border ?? []
      if (model) lines.push({ left, right, bottom })
    }
    return lines
  } finally {
    await cdp.detach()
  }
}

/** Whether every line stands right below the words of the page that it belongs to. */
async function areUnderWords(page: Page): Promise<boolean> {
  const boxes = await page.evaluate(() =>
    ['#above', '#below'].map(id => {
      const text = document.querySelector(id)?.firstChild as Text
      const range = document.createRange()
      const words = id === '#above' ? 'filter view' : 'pivot table'
      range.setStart(text, text.data.indexOf(words))
      range.setEnd(text, text.data.indexOf(words) + words.length)
      const { left, right, bottom } = range.getBoundingClientRect()
      return { left, right, bottom }
    }),
  )
  const lines = await overlayLines(page)
  const near = (one: number, other: number) => Math.abs(one - other) <= 3
  return (
    lines.length === boxes.length &&
    boxes.every(box =>
      lines.some(line => near(line.left, box.left) && near(line.right, box.right) && near(line.bottom, box.bottom)),
    )
  )
}
