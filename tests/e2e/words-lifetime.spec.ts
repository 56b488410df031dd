import fs from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { markedIn, marking, NOTHING, noticed } from './marking.ts'

const { at, folder, launched, open, openBeside, panel } = marking({ keepBackForward: true })
const PLAIN = ['filter view', 'pivot table', 'filter view']

test('a page one comes back to with “Back” shows the words as they are now', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  await page.evaluate(() => Object.assign(globalThis, { stayed: true }))
  await page.goto(at('framed.html'))

  await panel().bringToFront()
  await rename('filter view', 'month')
  await page.bringToFront()
  await page.goBack({ waitUntil: 'commit' })

  expect(await page.evaluate(() => 'stayed' in globalThis)).toBe(true)
  await expect.poll(() => markedIn(page)).toEqual(['month', 'pivot table'])
  await panel().bringToFront()
  await rename('month', 'filter view')
})

test('two open tabs follow while a word is edited', async () => {
  const page = await open(at('plain.html'))
  const other = await openBeside(at('plain.html'))
  for (const [word, name, marks] of [
    ['filter view', 'month', ['month', 'pivot table']],
    ['month', 'filter view', PLAIN],
  ] as const) {
    await panel().bringToFront()
    await rename(word, name)

    for (const each of [page, other]) {
      await each.bringToFront()
      await expect.poll(() => markedIn(each)).toEqual(marks)
    }
  }
  for (const each of [page, other]) expect(await noticed(each)).toEqual(NOTHING)
  await other.close()
})

test('an open page keeps its marks over an update of the extension, and notices nothing', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)

  await update(folder())

  await page.bringToFront()
  await expect.poll(() => markedIn(page)).toEqual(PLAIN)
  await say(page, 'A new paragraph: filter view.')
  await expect.poll(() => markedIn(page)).toEqual([...PLAIN, 'filter view'])
  expect(await noticed(page)).toMatchObject({ records: [], errors: [] })
})

test('when the extension is removed nothing of it stays in the open pages', async () => {
  const page = await open(at('plain.html'))
  const changing = await openBeside(at('plain.html'))
  for (const each of [page, changing]) {
    await each.bringToFront()
    await expect.poll(() => markedIn(each)).toEqual(PLAIN)
  }

  await launched().cdp.send('Extensions.uninstall', { id: launched().extensionId })
  await say(changing, 'A new paragraph: filter view.')
  await page.bringToFront()
  await page.mouse.move(5, 5)
  await page.mouse.move(60, 120)

  for (const each of [page, changing]) {
    await each.bringToFront()
    await expect.poll(() => each.evaluate(() => [...CSS.highlights.keys()])).toEqual([])
    expect(await noticed(each)).toMatchObject({ records: [], errors: [] })
  }
})

/** Gives a word another name; a word that was named a moment ago is still open in the panel. */
async function rename(word: string, name: string): Promise<void> {
  await openScreen(panel(), 'Words')
  const entry = panel().getByRole('button', { name: new RegExp(`^${word}`) })
  const edit = panel().getByRole('button', { name: 'Edit' })
  await expect(entry.or(edit).first()).toBeVisible()
  if (!(await edit.isVisible())) await entry.click()
  await edit.click()
  await panel().getByRole('textbox', { name: 'The word to explain' }).fill(name)
  await panel().getByRole('button', { name: 'Save', exact: true }).click()
  await expect(edit).toBeVisible()
}

/** The page says something more, which it did itself. */
const say = (page: Page, words: string) =>
  page.evaluate(said => {
    const made = document.createElement('p')
    made.textContent = said
    const { witness } = globalThis as unknown as { witness: { own(change: () => void): void } }
    witness.own(() => document.body.append(made))
  }, words)

/** A real update in the running browser, to a version that is only called newer. */
async function update(folder: string): Promise<void> {
  const file = path.join(folder, 'manifest.json')
  fs.writeFileSync(file, JSON.stringify({ ...JSON.parse(fs.readFileSync(file, 'utf8')), version: '99.0' }))
  const next = launched().context.waitForEvent('serviceworker')
  await launched().cdp.send('Extensions.loadUnpacked', { path: folder })
  await next
}
