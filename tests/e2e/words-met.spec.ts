import type { Page } from '@playwright/test'
import { CardOnPage } from './card-on-page.ts'
import { allowEverywhere, answer, goToDay, linesOn, takeIn } from './coming-back.ts'
import { dispatchCommand } from './dispatch.ts'
import { expect, test } from './fixtures.ts'
import { boxOf, painted, pointAt } from './words-on-page.ts'

type Extension = { chrome: { storage: { local: { get(): Promise<object> } } } }
type Row = { term: string; met?: { days: number; on: string }; recall?: { answer: string } }

const PIVOT = { term: 'pivot table', meaning: 'It adds up rows by itself.', from: 'Yanis' }
const FILTER = { term: 'filter view', meaning: 'Only its user sees it.', from: 'Yanis' }

test('a word that stood in view for three seconds with its card unopened is met, once a day, and nobody keeps where', async ({
  panel,
  page,
  site,
  worker,
  extensionId,
  rows,
  grantHosts,
}) => {
  test.slow()
  const met = async () =>
    Object.fromEntries((await rows<Row>('glossary')).map(({ term, met }) => [term, met && `${met.days} ${met.on}`]))
  const read = async () => {
    await page.bringToFront()
    await page.goto(`${site}/handbook.html`)
  }
  await goToDay(0, panel, worker)
  await takeIn(panel, [PIVOT])
  await allowEverywhere(panel, grantHosts)
  await read()
  await expect.poll(met).toEqual({ 'pivot table': '1 2026-11-02' })

  // The same day again: the other word is met, this one is not met twice.
  await panel.bringToFront()
  await takeIn(panel, [FILTER])
  await read()
  await expect.poll(met).toEqual({ 'pivot table': '1 2026-11-02', 'filter view': '1 2026-11-02' })

  // The next day the card of one is opened.
  await goToDay(1, panel, worker)
  await read()
  await expect.poll(() => linesOn(page)).toEqual({ 'dotted-line': 2 })
  const card = new CardOnPage(page, extensionId)
  await pointAt(page, 'filter view')
  await expect.poll(() => card.count()).toBe(1)
  await expect.poll(met).toEqual({ 'pivot table': '2 2026-11-03', 'filter view': '1 2026-11-02' })
  const told = JSON.stringify([
    await rows('glossary'),
    await worker.evaluate(() => (globalThis as unknown as Extension).chrome.storage.local.get()),
  ])
  expect(told).not.toMatch(/handbook|127\.0\.0\.1|localhost/)
})

test('when I wish it, the card of a word that comes back asks first, then tells, and takes my answer', async ({
  panel,
  page,
  site,
  worker,
  extensionId,
  rows,
  grantHosts,
}) => {
  test.slow()
  const answers = async () => (await rows<Row>('glossary')).map(({ recall }) => recall?.answer)
  await goToDay(0, panel, worker)
  await takeIn(panel, [PIVOT])
  await allowEverywhere(panel, grantHosts)
  await panel.getByRole('checkbox', { name: 'Ask me first, then tell' }).click({ force: true })
  await goToDay(1, panel, worker)
  await page.bringToFront()
  await page.goto(`${site}/words/plain.html`)
  await expect.poll(() => linesOn(page)).toEqual({ 'dotted-line': 1 })
  const card = new CardOnPage(page, extensionId)
  const tells = () => card.inside(root => root.querySelector('.meaning')?.checkVisibility())
  const focused = () => card.inside(root => root.activeElement?.textContent)

  await dispatchCommand(worker, page, 'next-known-word')
  await expect.poll(() => card.texts()).toContain('What was it?')
  expect(await tells()).toBe(false)
  expect(await card.faults()).toEqual([])
  await card.settled()
  await page.keyboard.press('Tab')
  expect(await focused()).toBe('Show')
  await page.keyboard.press('Enter')
  await expect.poll(tells).toBe(true)
  expect(await focused()).toBe('I knew it')
  expect(await card.faults()).toEqual([])
  await card.settled()
  await page.keyboard.press('Enter')
  await expect.poll(answers).toEqual(['knew'])
  await expect.poll(focused).toBe('Undo')
  await page.keyboard.press('Enter')
  await expect.poll(answers).toEqual([undefined])
  await expect.poll(focused).toBe('I knew it')
  await card.press('Not yet')
  await expect.poll(answers).toEqual(['not-yet'])
  await expect.poll(() => card.texts()).toContain('Noted. It comes back by itself.')

  // It was answered today: the card tells at once.
  await page.keyboard.press('Escape')
  await dispatchCommand(worker, page, 'next-known-word')
  await expect.poll(() => card.count()).toBe(1)
  expect(await tells()).toBe(true)
  expect(await card.texts()).not.toContain('What was it?')
})

test('the line under a word is fainter once it was known twice, faintest after three times, and there in forced colours', async ({
  panel,
  page,
  site,
  worker,
  grantHosts,
}) => {
  test.slow()
  await goToDay(0, panel, worker)
  await takeIn(panel, [FILTER])
  await allowEverywhere(panel, grantHosts)
  const inks: number[] = []
  await page.goto(`${site}/words/plain.html`)
  for (const [day, line] of [
    [1, 'dotted-line'],
    [8, 'fine-line'],
    [22, 'faint-line'],
  ] as const) {
    await goToDay(day, panel, worker)
    await answer(panel, 'I knew it')
    await page.bringToFront()
    await expect.poll(() => linesOn(page)).toEqual({ [line]: 1 })
    inks.push(await inkUnder(page, 'filter view'))
  }

  const [full = 0, fine = 0, faint = 0] = inks
  expect(fine).toBeLessThan(full * 0.85)
  expect(faint).toBeLessThan(fine * 0.85)
  expect(faint).toBeGreaterThan(0)
  await page.emulateMedia({ forcedColors: 'active' })
  expect(await inkUnder(page, 'filter view')).toBeGreaterThan(0)
})

/** How much ink there is where the line of a word is; no letter of the word may reach below its others. */
async function inkUnder(page: Page, words: string): Promise<number> {
  await page.mouse.move(1, 1)
  const { x, y, width, height } = await boxOf(page, words)
  const clip = { x, y: y + height - 6, width, height: 8 }
  await painted(page)
  const picture = (await page.screenshot({ clip })).toString('base64')
  return page.evaluate(async base64 => {
    const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0))
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }))
    const pen = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d')
    pen?.drawImage(bitmap, 0, 0)
    const pixels = pen?.getImageData(0, 0, bitmap.width, bitmap.height).data ?? []
    const ground = pixels[1] ?? 255
    let ink = 0
    for (let at = 1; at < pixels.length; at += 4) ink += Math.abs(ground - (pixels[at] ?? 0))
    return ink
  }, picture)
}
