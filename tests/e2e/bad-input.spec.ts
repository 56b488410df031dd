import fs from 'node:fs'
import http from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from './fixtures.ts'
import { selectWords } from './words-on-page.ts'

type Kept = {
  id: string
  note: string
  capture?: Record<string, unknown> & {
    quote?: { exact: string; cut: boolean }
    complete: boolean
    title: string
    address?: string
  }
}

test('a note of 100,000 characters is kept whole', async ({ panel, rows }) => {
  const long = 'Why? '.repeat(20_000)
  await panel.getByRole('button', { name: 'New question' }).click()

  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill(long)

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.note.length).toBe(100_000)
  await expect(panel.getByText('Saved')).toBeVisible()
  await panel.getByRole('button', { name: 'Done' }).click()
  await expect(panel.getByRole('main').getByRole('listitem')).toHaveCount(1)
})

test('of a selected book the beginning is kept, and the panel says so (case 16)', async ({
  page,
  site,
  clickAction,
  realPanel,
  rows,
}) => {
  await page.goto(`${site}/notice-board.html`)
  await page.evaluate(() => {
    const book = document.createElement('main')
    for (let chapter = 0; chapter < 2_000; chapter++)
      book.append(
        Object.assign(document.createElement('p'), {
          textContent: `Chapter ${chapter}. ${'All happy families. '.repeat(50)}`,
        }),
      )
    document.body.append(book)
    getSelection()?.selectAllChildren(book)
  })

  await clickAction(page)

  const panel = await realPanel()
  await expect(panel.getByText('The selection was very long. Its beginning is kept.')).toBeVisible()
  const quote = (await rows<Kept>('questions'))[0]?.capture?.quote
  expect(quote?.cut).toBe(true)
  expect(quote?.exact).toMatch(/^Chapter 0\. All happy families\./)
  expect(quote?.exact.length).toBe(4_000)
})

test('a title with control characters and an address of a megabyte are kept in a readable form (case 50)', async ({
  page,
  clickAction,
  rows,
}) => {
  const server = http.createServer({ maxHeaderSize: 4_000_000 }, (_, response) => {
    response.setHeader('content-type', 'text/html')
    response.end('<title>x</title><p>A word.</p>')
  })
  await new Promise<void>(ready => server.listen(0, '127.0.0.1', ready))
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  await page.goto(`${origin}/report?${'page=1&'.repeat(150_000)}`)
  await page.evaluate(() => {
    document.title = 'Quarter\u0000ly\u202E re\u0007port\n of   sales'
  })
  await selectWords(page, 'A word.')

  // A page that does not answer within two seconds is only made ready in the panel: on a stalled machine one asks again.
  await expect(async () => {
    await clickAction(page)
    await expect.poll(async () => (await rows<Kept>('questions')).length, { timeout: 5_000 }).toBeGreaterThan(0)
  }).toPass()

  await expect
    .poll(async () => (await rows<Kept>('questions'))[0]?.capture)
    .toMatchObject({
      title: expect.stringMatching(/^Quarter ?ly re ?port of sales$/),
      address: `${origin}/report`,
      complete: true,
    })
  server.closeAllConnections()
  server.close()
})

test('two panels show the same question, and what is typed in one appears in the other', async ({ panel, context }) => {
  const other = await context.newPage()
  await other.goto(panel.url())
  await panel.getByRole('button', { name: 'New question' }).click()
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill('Typed on the left')

  await expect(other.getByRole('textbox', { name: /^What puzzles you\?/ })).toHaveValue('Typed on the left')
  await other.getByRole('textbox', { name: /^What puzzles you\?/ }).fill('Typed on the right')
  await expect(panel.getByRole('textbox', { name: /^What puzzles you\?/ })).toHaveValue('Typed on the right')
})

test('the same word asked about twice at once makes two questions', async ({ page, site, dispatchMenu, rows }) => {
  await page.goto(`${site}/handbook.html`)

  await Promise.all([
    dispatchMenu(page, { selectionText: 'filter view' }),
    dispatchMenu(page, { selectionText: 'filter view' }),
  ])

  await expect
    .poll(async () => (await rows<Kept>('questions')).filter(question => question.capture?.complete))
    .toHaveLength(2)
})

test('on a full disk the question is held, the panel says so, and it is kept when there is room (case 48)', async ({
  page,
  site,
  worker,
  panel,
  dispatchMenu,
  rows,
}) => {
  await page.goto(`${site}/handbook.html`)
  await fillDisk(worker)
  await dispatchMenu(page, { selectionText: 'filter view' })
  await expect(
    panel.getByText('No room left on this computer. 1 question is held here until the browser closes.'),
  ).toBeVisible()
  expect(await rows('questions')).toHaveLength(0)

  await panel.getByRole('button', { name: 'Try again' }).click()

  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.capture?.quote?.exact).toBe('filter view')
  await expect(panel.getByText('No room left on this computer.')).toHaveCount(0)
})

test('while the disk is full the panel keeps what I type and says that it is not saved', async ({ panel, rows }) => {
  await panel.getByRole('button', { name: 'New question' }).click()
  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await note.fill('First words')
  await expect.poll(async () => (await rows<Kept>('questions'))[0]?.note).toBe('First words')
  await fillDisk(panel)

  await note.fill('First words, and more')

  await expect(panel.getByText('Not saved: no room left on this computer.')).toBeVisible()
  await expect(note).toHaveValue('First words, and more')
})

for (const [what, text, said] of [
  ['a file that is no copy', 'hello', 'This file is not a copy of Ask My Mentor.'],
  ['a copy that was cut short', head(1), 'This copy is damaged at line 2.'],
  [
    'a copy with a broken line',
    `${head(1)}{"table":"questions","record":{"id":7}}\n`,
    'This copy is damaged at line 2.',
  ],
  ['a copy from the future', head(99), 'This copy was saved by a newer version.'],
] as const)
  test(`${what} changes nothing, and a plain sentence says why`, async ({ panel, rows }, info) => {
    const file = info.outputPath('copy.jsonl')
    fs.writeFileSync(file, text)
    await panel.getByRole('button', { name: 'Help and settings' }).click()
    const [chooser] = await Promise.all([
      panel.waitForEvent('filechooser'),
      panel.getByRole('button', { name: 'Open a copy' }).click(),
    ])

    await chooser.setFiles(file)

    await expect(panel.getByText(said).first()).toBeVisible()
    expect(await rows('questions')).toHaveLength(0)
  })

function head(version: number): string {
  return `${JSON.stringify({ format: 'ask-my-mentor-copy', version, savedAt: '2026-11-23T10:00:00.000Z' })}\n`
}

/** The browser's real storage refuses from now on, as it does on a full disk; here for every write of a question. */
async function fillDisk(where: { evaluate(script: () => void): Promise<void> }): Promise<void> {
  await where.evaluate(() => {
    const { put } = IDBObjectStore.prototype
    IDBObjectStore.prototype.put = function (this: IDBObjectStore, ...given: [unknown, IDBValidKey?]) {
      if (this.name === 'questions') throw new DOMException('The disk is full', 'QuotaExceededError')
      return put.apply(this, given)
    }
  })
}
