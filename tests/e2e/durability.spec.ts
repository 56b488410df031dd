import fs from 'node:fs'
import type { Page } from '@playwright/test'
import { launch } from '../../scripts/launch.ts'
import { dayFromNow, nameMentor, openScreen, planSession } from '../../scripts/panel-steps.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { shadowTexts } from '../../scripts/shadow-texts.ts'
import { BUILD, expect, test } from './fixtures.ts'
import { keepWord } from './keep-word.ts'
import { pointAt, selectWords } from './words-on-page.ts'

type Kept = { id: string; note: string; capture?: { picture?: string; complete: boolean } }

test('nothing is lost when the worker is stopped between gesture, note and agenda (case 48)', async ({
  page,
  site,
  worker,
  clickAction,
  realPanel,
  stopWorker,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await selectWords(page, 'filter view')
  await clickAction(page)
  const panel = await realPanel()
  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await expect(note).toBeFocused()

  await worker.evaluate(() => Object.assign(globalThis, { before: true }))
  await stopWorker()
  await note.fill('Written while the worker slept')
  await expect(panel.getByText('Saved')).toBeVisible()

  await stopWorker()
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 30)
  await expect(panel.getByText('It all fits: 23 minutes of 30.')).toBeVisible()

  // The next gesture wakes a new worker, which has everything.
  await selectWords(page, 'pivot table')
  await clickAction(page)
  await expect(panel.getByText('New · Saved')).toBeVisible()
  expect(await worker.evaluate(() => 'before' in globalThis)).toBe(false)
  expect((await rows<Kept>('questions')).map(question => question.note).sort()).toEqual([
    '',
    'Written while the worker slept',
  ])
})

test('a worker stopped right after the gesture leaves the question, and its capture is closed later (case 48)', async ({
  page,
  site,
  worker,
  dispatchMenu,
  stopWorker,
  panel,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  // A page that never answers: the reading waits, and the worker is gone before it is over.
  await worker.evaluate(() => {
    const { scripting } = (globalThis as unknown as { chrome: { scripting: { executeScript: unknown } } }).chrome
    scripting.executeScript = () => new Promise(() => {})
  })
  await dispatchMenu(page, { selectionText: 'filter view' })
  await expect.poll(() => rows<Kept>('questions')).toHaveLength(1)
  await stopWorker()
  await panel.evaluate(async () => {
    // Eleven seconds pass for the record, not for the test.
    const open = indexedDB.open('ask-my-mentor')
    const database = await new Promise<IDBDatabase>(ready => {
      open.onsuccess = () => ready(open.result)
    })
    const table = database.transaction('questions', 'readwrite').objectStore('questions')
    const all = table.getAll()
    await new Promise<void>(done => {
      all.onsuccess = () => {
        for (const question of all.result) table.put({ ...question, askedAt: question.askedAt - 11_000 })
        table.transaction.oncomplete = () => done()
      }
    })
    database.close()
  })

  await panel.reload()

  await expect(panel.getByRole('blockquote').getByText('filter view')).toBeVisible()
  await expect(panel.getByText('This page took too long to answer.')).toBeVisible()
})

test('after closing the browser everything is there again, and a copy brings it into another profile', async ({
  headed,
}, info) => {
  const profile = info.outputPath('kept')
  const first = await launch({ profile, headed })
  const panel = await first.context.newPage()
  await panel.goto(`chrome-extension://${first.extensionId}/sidepanel.html?tab`)
  const page = first.context.pages()[0]
  if (!page) throw new Error('The browser has no page')
  await page.goto(`chrome-extension://${first.extensionId}/welcome.html`)
  await page.getByRole('button', { name: 'Mark the words for me' }).click()
  await first.clickAction(page)
  await expect.poll(async () => (await rowsOf<Kept>(first.worker, 'questions'))[0]?.capture?.complete).toBe(true)
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill('What does it add up?')
  await panel.getByRole('button', { name: 'Done' }).click()
  await panel.getByRole('button', { name: /What does it add up/ }).click()
  await panel.getByRole('textbox', { name: /^What did/ }).fill('Whatever you drag into it.')
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(2), 30)
  await expect(panel.getByRole('button', { name: 'Send to Yanis' })).toBeVisible()
  const tables = ['questions', 'pictures', 'answers', 'pairs', 'sessions', 'glossary']
  const before = await everything(panel, tables)
  await first.close()

  const second = await launch({ profile, headed })
  const again = await second.context.newPage()
  await again.goto(`chrome-extension://${second.extensionId}/sidepanel.html?tab`)
  expect(await everything(again, tables)).toEqual(before)
  await again.getByRole('button', { name: 'Help and settings' }).click()
  const [download] = await Promise.all([
    again.waitForEvent('download'),
    again.getByRole('button', { name: 'Save a copy' }).click(),
  ])
  const copy = info.outputPath('copy.jsonl')
  await download.saveAs(copy)
  await expect(again.getByRole('button', { name: 'Last copy: today' })).toBeVisible()
  await second.close()

  const third = await launch({ profile: info.outputPath('fresh'), headed })
  const fresh = await third.context.newPage()
  await fresh.goto(`chrome-extension://${third.extensionId}/sidepanel.html?tab`)
  await fresh.getByRole('button', { name: 'Help and settings' }).click()
  await bringBack(fresh, copy)
  await expect(fresh.getByText(/records brought back\./).first()).toBeVisible()
  expect(await everything(fresh, tables)).toEqual(before)
  await bringBack(fresh, copy)
  await expect(fresh.getByText('Everything in this copy was here already.').first()).toBeVisible()
  await third.close()
  for (const name of ['kept', 'fresh'])
    fs.rmSync(info.outputPath(name), { recursive: true, force: true, maxRetries: 5 })
})

test('after an update of the extension the words are still explained (case 48)', async ({
  page,
  site,
  panel,
  grantHosts,
  update,
  context,
}, info) => {
  await keepWord(panel, 'filter view', 'A saved filter that only its user sees.')
  await page.goto(`${site}/handbook.html`)
  await openScreen(panel, 'Words')
  await grantHosts('*://*/*')
  await panel.bringToFront()
  await panel.getByRole('button', { name: 'Explain words on all sites' }).click()
  await expect(panel.getByText(/^Words are explained on all sites/)).toBeVisible()

  const next = info.outputPath('next')
  fs.cpSync(BUILD, next, { recursive: true })
  const manifest = `${next}/manifest.json`
  fs.writeFileSync(manifest, JSON.stringify({ ...JSON.parse(fs.readFileSync(manifest, 'utf8')), version: '99.0' }))
  await update(next)

  // The page that was open before, and one that opens after.
  for (const shown of [page, await context.newPage()]) {
    if (shown !== page) await shown.goto(`${site}/handbook.html`)
    await shown.bringToFront()
    await expect
      .poll(async () => {
        await pointAt(shown, 'filter view')
        return shadowTexts(shown)
      })
      .toContain('A saved filter that only its user sees.')
  }
})

async function bringBack(panel: Page, file: string) {
  const [chooser] = await Promise.all([
    panel.waitForEvent('filechooser'),
    panel.getByRole('button', { name: 'Open a copy' }).click(),
  ])
  await chooser.setFiles(file)
}

/** Every row of every table, pictures as their bytes; the same text means the same data. */
async function everything(panel: Page, tables: string[]): Promise<unknown> {
  const text = await panel.evaluate(async names => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result)
        request.onerror = () => reject(request.error)
      })
    const database = await done(indexedDB.open('ask-my-mentor'))
    const out: Record<string, unknown[]> = {}
    for (const name of names) out[name] = await done(database.transaction(name).objectStore(name).getAll())
    database.close()
    for (const rows of Object.values(out) as Record<string, unknown>[][])
      for (const row of rows)
        for (const [key, value] of Object.entries(row))
          if (value instanceof Blob) row[key] = `${value.type} ${[...new Uint8Array(await value.arrayBuffer())].join()}`
    return JSON.stringify(out)
  }, tables)
  return JSON.parse(text)
}
