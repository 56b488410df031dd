import { crc32, deflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { packetCode } from '@/lib/share/code'
import { addQuestion, openScreen } from '../../scripts/panel-steps.ts'
import { expectNoAxeFault } from './axe.ts'
import { expect, test } from './fixtures.ts'
import { chooseWay, copied, openSent, saved, secondPerson } from './mentor.ts'
import { planWith } from './session-rooms.ts'
import { FOUND, markedWords } from './shown-on-page.ts'
import { selectWords } from './words-on-page.ts'

const [FIRST, SECOND] = ['What is a pivot table?', 'Who sees my changes?'] as const

test.beforeEach(async ({ panel, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  await planWith(panel, [FIRST, SECOND], 60)
})

/** The mentee invites; returns the code. The panel stands on the pair's page. */
async function invite(panel: Page, partner: string): Promise<string> {
  await panel.getByRole('button', { name: `You and ${partner}` }).click()
  await panel.getByRole('textbox', { name: 'Your first name' }).fill('Claire')
  await panel.getByRole('button', { name: 'Write an invitation' }).click()
  return copied(panel, 'Copy the invitation')
}

/** Sends the agenda as a code. */
async function sendCode(panel: Page): Promise<string> {
  await openScreen(panel, 'Session')
  await chooseWay(panel, 'A code to paste')
  await panel.getByRole('textbox', { name: 'Your first name' }).fill('Claire')
  return copied(panel, 'Copy the code')
}

test('two people pair, ask, answer and ask back over two rounds, and nobody else can open what they send', async ({
  panel,
  rows,
}, info) => {
  const yanis = await secondPerson(info)
  const invitation = await invite(panel, 'Yanis')
  const ours = panel.getByTestId('check-words')
  await expect(ours).toHaveText(/^\w+ \w+$/)
  await openSent(yanis.panel, invitation)
  await expect(yanis.panel.getByTestId('check-words')).toHaveText((await ours.textContent()) ?? '')
  await yanis.panel.getByRole('button', { name: 'Accept the invitation' }).click()
  await expect(yanis.panel.getByText('You and Claire are paired.').first()).toBeVisible()
  expect(await yanis.rows('pairs')).toMatchObject([{ name: 'Claire', role: 'mentor' }])
  await panel.getByRole('button', { name: 'Cancel' }).click()

  const agenda = await sendCode(panel)
  await expect(panel.getByText('Sealed: only you and Yanis can open it.')).toBeVisible()
  await openSent(yanis.panel, agenda)
  await expect(yanis.panel.getByRole('heading', { name: 'Claire would like your view on 2 things' })).toBeVisible()
  await expectNoAxeFault(yanis.panel, 'an agenda that came')
  await yanis.panel.getByRole('button', { name: 'Take the questions in' }).click()
  await yanis.panel.getByRole('button', { name: 'Answer them' }).click()
  await expect(yanis.panel.getByRole('heading', { level: 1 })).toHaveText('Claire asks you 2 things')
  await expectNoAxeFault(yanis.panel, 'what the mentee asks')
  const first = yanis.panel.getByRole('region', { name: FIRST })
  await expect(first.getByRole('note', { name: 'Ask what they know' })).toBeVisible()
  await first.getByRole('textbox', { name: `Your words: ${FIRST}` }).fill('It adds up rows.')
  await expect(first.getByText('Only you, until you send it')).toBeVisible()
  await yanis.panel.reload()
  await openScreen(yanis.panel, 'Session')
  await expect(first.getByRole('textbox', { name: `Your words: ${FIRST}` })).toHaveValue('It adds up rows.')
  const reply = await copied(yanis.panel, 'Copy as a code')
  await expect(yanis.panel.getByText('Answered and sent: 1')).toBeVisible()

  await openSent(panel, reply)
  await panel.getByRole('button', { name: 'Add 1 answer' }).click()
  await expect.poll(() => rows('answers')).toMatchObject([{ text: 'It adds up rows.', from: 'Yanis', by: 'mentor' }])
  // Round two: the mentee words a question anew, the mentor changes an answer.
  await openScreen(panel, 'Questions')
  await panel.getByRole('button', { name: SECOND }).click()
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill('Who sees my changes in it?')
  await panel.getByRole('button', { name: 'Done' }).click()
  await openSent(yanis.panel, await sendCode(panel))
  await yanis.panel.getByRole('button', { name: 'Take the questions in' }).click()
  await yanis.panel.getByRole('button', { name: 'Answer them' }).click()
  await yanis.panel
    .getByRole('textbox', { name: 'Your words: Who sees my changes in it?' })
    .fill('Whoever has the link.')
  await yanis.panel.getByText('Answered and sent: 1').click()
  await first.getByRole('textbox', { name: `Your words: ${FIRST}` }).fill('It adds up rows by a word they share.')
  await expect(first.getByText(/^Changed since you sent it/)).toBeVisible()
  await openSent(panel, await copied(yanis.panel, 'Copy as a code'))
  await panel.getByRole('button', { name: 'Add 2 answers' }).click()
  await expect.poll(async () => (await rows('answers')).length).toBe(3)
  await openSent(panel, reply)
  await expect(panel.getByText('You have this one already.')).toBeVisible()
  await yanis.close()
})

test('the mentor asks by the same gesture; the mentee answers, and both see the balance', async ({
  panel,
  rows,
}, info) => {
  const yanis = await secondPerson(info)
  await openSent(yanis.panel, await sendCode(panel))
  await yanis.panel.getByRole('button', { name: 'Take the questions in' }).click()
  await expect(yanis.panel.getByText('The questions are with you.').first()).toBeVisible()
  await openScreen(yanis.panel, 'Questions')
  await expect(yanis.panel.getByRole('button', { name: 'Claire asks you 2 things' })).toBeVisible()
  await addQuestion(yanis.panel, 'What does EBITDA mean?')
  await yanis.panel.getByRole('button', { name: 'Claire asks you 2 things' }).click()
  await yanis.panel.getByRole('button', { name: 'Ask Claire something' }).click()
  await yanis.panel.getByRole('radio', { name: 'A code to paste' }).click({ force: true })
  await yanis.panel.getByRole('button', { name: 'Copy the code' }).click()
  await expect(yanis.panel.getByText('Please tick a question that goes along.').first()).toBeVisible()
  await yanis.panel.getByRole('checkbox', { name: 'Goes along: What does EBITDA mean?' }).click({ force: true })
  const asked = await copied(yanis.panel, 'Copy the code')

  await openSent(panel, asked)
  await panel.getByRole('button', { name: 'Take the questions in' }).click()
  await panel.getByRole('button', { name: 'Answer them' }).click()
  await expect(panel.getByText('2 from you, 1 from Yanis.')).toBeVisible()
  await openScreen(panel, 'Questions')
  await panel.getByRole('button', { name: 'Yanis asks you 1 thing' }).click()
  await panel.getByRole('textbox', { name: 'Your words: What does EBITDA mean?' }).fill('What is earned before …')
  const answer = await copied(panel, 'Copy as a code')
  expect(await rows('questions')).toHaveLength(2)

  await openSent(yanis.panel, answer)
  await yanis.panel.getByRole('button', { name: 'Add 1 answer' }).click()
  await expect.poll(() => yanis.rows('answers')).toMatchObject([{ text: 'What is earned before …', from: 'Claire' }])
  await openScreen(yanis.panel, 'Session')
  await expect(yanis.panel.getByText('1 from you, 2 from Claire.')).toBeVisible()
  await yanis.close()
})

test('each keeps the other’s answer as a word: the mentor’s words for the mentee, the firm’s words for the mentor', async ({
  panel,
}, info) => {
  const yanis = await secondPerson(info)
  await openSent(yanis.panel, await sendCode(panel))
  await yanis.panel.getByRole('button', { name: 'Take the questions in' }).click()
  await openScreen(yanis.panel, 'Questions')
  await addQuestion(yanis.panel, 'What does EBITDA mean?')
  await yanis.panel.getByRole('button', { name: 'Claire asks you 2 things' }).click()
  await yanis.panel.getByRole('textbox', { name: `Your words: ${FIRST}` }).fill('A table that adds up by itself.')
  const answer = await copied(yanis.panel, 'Copy as a code')
  await openSent(panel, answer)
  await panel.getByRole('button', { name: 'Add 1 answer' }).click()
  await keepAs(panel, 'pivot table')
  await yanis.panel.getByRole('button', { name: 'Ask Claire something' }).click()
  await yanis.panel.getByRole('radio', { name: 'A code to paste' }).click({ force: true })
  await yanis.panel.getByRole('checkbox', { name: 'Goes along: What does EBITDA mean?' }).click({ force: true })
  await openSent(panel, await copied(yanis.panel, 'Copy the code'))
  await panel.getByRole('button', { name: 'Take the questions in' }).click()
  await panel.getByRole('button', { name: 'Answer them' }).click()
  await panel.getByRole('textbox', { name: 'Your words: What does EBITDA mean?' }).fill('What is earned before …')
  await openSent(yanis.panel, await copied(panel, 'Copy as a code'))
  await yanis.panel.getByRole('button', { name: 'Add 1 answer' }).click()
  await keepAs(yanis.panel, 'EBITDA')

  await openScreen(panel, 'Words')
  await openScreen(yanis.panel, 'Words')

  await expect(panel.getByRole('heading', { level: 1 })).toHaveText('1 word, told by Yanis')
  await expect(yanis.panel.getByRole('heading', { level: 1 })).toHaveText('1 word from Claire’s firm')
  await yanis.close()
})

async function keepAs(panel: Page, word: string): Promise<void> {
  await panel.getByRole('textbox', { name: 'The word to explain' }).fill(word)
  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await expect(panel.getByText(`“${word}” is in your words.`)).toBeVisible()
}

test('an invitation that is taken back opens nothing more, and a new one pairs again', async ({ panel }, info) => {
  const yanis = await secondPerson(info)
  const invitation = await invite(panel, 'Yanis')
  await openSent(yanis.panel, invitation)
  await expect(yanis.panel.getByRole('textbox', { name: 'Their first name' })).toHaveValue('Claire')
  await yanis.panel.getByRole('button', { name: 'Accept the invitation' }).click()
  await panel.getByRole('button', { name: 'Take the invitation back' }).click()
  await expect(panel.getByText(/^It is taken back\./).first()).toBeVisible()
  await panel.getByRole('button', { name: 'Write an invitation' }).click()
  const again = await copied(panel, 'Copy the invitation')
  expect(again).not.toBe(invitation)
  await panel.getByRole('button', { name: 'Cancel' }).click()
  const agenda = await sendCode(panel)

  await openSent(yanis.panel, agenda)
  await expect(yanis.panel.getByText(/^This was sealed for another pair/).first()).toBeVisible()
  await openSent(yanis.panel, again)
  await expect(yanis.panel.getByRole('radio', { name: 'Claire' })).toBeChecked()
  await expect(yanis.panel.getByText(/^It takes the place of the earlier invitation\./)).toBeVisible()
  await yanis.panel.getByRole('button', { name: 'Accept the invitation' }).click()
  await expect(yanis.panel.getByText('You and Claire are paired.').first()).toBeVisible()
  await openSent(yanis.panel, agenda)

  await expect(yanis.panel.getByRole('heading', { name: 'Claire would like your view on 2 things' })).toBeVisible()
  expect(await yanis.rows('pairs')).toHaveLength(1)
  await yanis.close()
})

for (const [way, button] of [
  ['A page to open', 'Save the page'],
  ['A file with the code', 'Save the file'],
] as const)
  test(`“${way}”, sealed with a passphrase, is opened by the mentor’s extension too`, async ({ panel }, info) => {
    const yanis = await secondPerson(info)
    await openScreen(panel, 'Session')
    await chooseWay(panel, way)
    await panel.getByRole('textbox', { name: 'A passphrase to seal it, if you like' }).fill('three good words')
    const file = await saved(panel, button, info)

    await openScreen(yanis.panel, 'Session')
    await yanis.panel.getByRole('button', { name: 'Open what you were sent' }).click()
    await yanis.panel.locator('input[type=file]').setInputFiles(file)
    await expect(yanis.panel.getByText(/^It is sealed with a passphrase\./).first()).toBeVisible()
    await yanis.panel.getByRole('textbox', { name: 'The passphrase' }).fill('three bad words')
    await yanis.panel.getByRole('button', { name: 'Look at it' }).click()
    await expect(yanis.panel.getByText(/^These words do not open it\./).first()).toBeVisible()
    await yanis.panel.getByRole('textbox', { name: 'The passphrase' }).fill('three good words')
    await yanis.panel.getByRole('button', { name: 'Look at it' }).click()

    await expect(yanis.panel.getByRole('listitem').filter({ hasText: FIRST })).toBeVisible()
    await yanis.panel.getByRole('button', { name: 'Take the questions in' }).click()
    await expect(yanis.panel.getByText(/^Please write a name/).first()).toBeVisible()
    await yanis.close()
  })

test('the mentor sees the picture that went along, and is shown the place on its page', async ({
  panel,
  page,
  site,
  clickAction,
  rows,
}, info) => {
  await page.goto(`${site}/find/show/report.html`)
  await selectWords(page, 'churn rate')
  // Without the real panel: its second connection to the browser would take the download away.
  await clickAction(page)
  await expect
    .poll(() => rows<{ capture?: object }>('questions'))
    .toContainEqual(
      expect.objectContaining({ capture: expect.objectContaining({ complete: true, picture: expect.any(String) }) }),
    )
  const yanis = await secondPerson(info)
  await yanis.grantHosts('*://127.0.0.1/*')
  await panel.bringToFront()
  await openScreen(panel, 'Session')
  await chooseWay(panel, 'A file with the code')
  for (const what of ['With the full page address', 'With its picture'])
    await panel.getByRole('checkbox', { name: `${what}: churn rate` }).click({ force: true })
  await expect(panel.getByRole('img', { name: 'The picture that goes along' })).toBeVisible()
  const file = await saved(panel, 'Save the file', info)
  await yanis.page.goto(`${site}/find/show/routes.html`)
  await yanis.clickAction(yanis.page)
  const theirs = await yanis.realPanel()
  await openScreen(theirs, 'Session')
  await theirs.getByRole('button', { name: 'Open what you were sent' }).click()
  await theirs.locator('input[type=file]').setInputFiles(file)
  await theirs.getByRole('textbox', { name: 'Their first name' }).fill('Claire')
  await theirs.getByRole('button', { name: 'Take the questions in' }).click()
  await theirs.getByRole('button', { name: 'Answer them' }).click()
  const asked = theirs.getByRole('region', { name: 'churn rate' })
  await expect(asked.getByRole('img', { name: 'What was on the screen' })).toBeVisible()
  expect(await yanis.rows('pictures')).toHaveLength(1)
  const larger = yanis.context.waitForEvent('page')
  await asked.getByRole('button', { name: 'See it larger' }).click()
  const image = (await larger).locator('img')
  expect(await image.evaluate(each => (each as HTMLImageElement).naturalWidth)).toBeGreaterThan(600)
  await (await larger).close()

  await asked.getByRole('button', { name: 'Show me where' }).click()

  await expect(asked.getByRole('status').getByText(FOUND)).toBeVisible()
  const shown = yanis.context.pages().find(each => each.url().includes('/find/show/report.html'))
  await expect.poll(() => shown && markedWords(shown)).toEqual(['churn rate'])
  await yanis.close()
})

/** A true picture, white, a bit a pixel: a few kB that unpack to as many pixels as one likes. */
function whitePng(width: number, height: number): Buffer {
  const size = Buffer.alloc(13)
  size.writeUInt32BE(width, 0)
  size.writeUInt32BE(height, 4)
  size.writeUInt8(1, 8)
  const row = Buffer.concat([Buffer.from([0]), Buffer.alloc(width / 8, 0xff)])
  const rows = deflateSync(Buffer.concat(Array<Buffer>(height).fill(row)))
  const chunk = (kind: string, data: Buffer) => {
    const [length, sum] = [Buffer.alloc(4), Buffer.alloc(4)]
    const named = Buffer.concat([Buffer.from(kind), data])
    length.writeUInt32BE(data.length)
    sum.writeUInt32BE(crc32(named))
    return Buffer.concat([length, named, sum])
  }
  const head = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([head, chunk('IHDR', size), chunk('IDAT', rows), chunk('IEND', Buffer.alloc(0))])
}

test('pictures from outside are drawn anew; what is none or would fill the memory is left out', async ({
  panel,
  rows,
}) => {
  const png = await panel.evaluate(async () => {
    const canvas = new OffscreenCanvas(40, 30)
    canvas.getContext('2d')?.fillRect(0, 0, 20, 30)
    const blob = await canvas.convertToBlob({ type: 'image/png' })
    return Array.from(new Uint8Array(await blob.arrayBuffer()))
  })
  const bytes = Buffer.from(png)
  const pictures = [
    Buffer.concat([bytes, Buffer.from('hidden words behind the picture')]),
    whitePng(8_000, 6_000),
    Buffer.from('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>alert(1)</script></svg>'),
    Buffer.from('no picture at all'),
  ]
  const pieces = pictures.map((picture, at) => ({
    heading: `Question ${at + 1}`,
    lines: [],
    question: `q${at}`,
    picture: { type: 'image/png' as const, data: picture.toString('base64'), width: 40, height: 30 },
  }))
  const head = { format: 'amm-agenda', v: 1, id: 'theirs', language: 'en', from: 'Yanis', nth: 1 } as const

  await openSent(panel, await packetCode({ ...head, pieces }))
  await panel.getByRole('button', { name: 'Take the questions in' }).click()

  await expect(panel.getByText('3 pictures were no picture we can show.', { exact: false }).first()).toBeVisible()
  const [kept, ...others] = await rows<{ id: string; width: number; height: number }>('pictures')
  expect(others).toEqual([])
  expect(kept).toMatchObject({ width: 40, height: 30 })
  const [view] = await panel.evaluate(async () => {
    const open = indexedDB.open('ask-my-mentor')
    await new Promise(done => open.addEventListener('success', done))
    const all = open.result.transaction('pictures').objectStore('pictures').getAll()
    await new Promise(done => all.addEventListener('success', done))
    return Promise.all(
      (all.result as { view: Blob }[]).map(async ({ view }) => [view.type, await view.text()] as const),
    )
  })
  expect(view?.[0]).toBe('image/webp')
  expect(view?.[1]).not.toContain('hidden words')
})

test('an agenda as text says in the mentor’s panel what to do with it, and the answers between its lines come home', async ({
  panel,
  rows,
}, info) => {
  const yanis = await secondPerson(info)
  await openScreen(panel, 'Session')
  await chooseWay(panel, 'Text to paste')
  const agenda = await copied(panel, 'Copy the text')
  await openSent(yanis.panel, agenda)
  await expect(yanis.panel.getByText(/^These are questions as text\./).first()).toBeVisible()

  const answered = agenda.replace(/^(## 1\. .*)$/m, '$1\n\nIt adds up rows.')
  await openSent(panel, answered)
  await panel.getByRole('button', { name: 'Add 1 answer' }).click()

  await expect.poll(() => rows('answers')).toMatchObject([{ text: 'It adds up rows.', from: 'Yanis' }])
  expect(await yanis.rows('pairs')).toEqual([])
  await yanis.close()
})
