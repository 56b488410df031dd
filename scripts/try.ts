// npm run try -- --pages DIR [--seed N]: flags a random quote on every page below DIR and checks what was kept.
import { createHash } from 'node:crypto'
import { existsSync, globSync, mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Page } from '@playwright/test'
import { build } from './build.ts'
import type { Launched } from './launch.ts'
import { launch } from './launch.ts'
import { dayFromNow, nameMentor, openScreen, planSession, seeWhatWillLeave } from './panel-steps.ts'
import type { Picked } from './pick-words.ts'
import { pickWords } from './pick-words.ts'
import { rowsOf } from './rows.ts'
import { serve } from './serve.ts'
import { until } from './until.ts'

type Kept = {
  id: string
  capture?: {
    title: string
    quote?: { exact: string }
    sentence?: string
    headings: string[]
    complete: boolean
    unread?: string
  }
}

const { values } = parseArgs({ options: { pages: { type: 'string' }, seed: { type: 'string' } } })
if (!values.pages) {
  console.error('Say which pages: npm run try -- --pages DIR')
  process.exit(1)
}
const folder = path.resolve(process.env.INIT_CWD ?? '.', values.pages)
const files = existsSync(folder) ? globSync('**/*.html', { cwd: folder }).sort() : []
if (files.length === 0) {
  console.error(`There is no .html file below ${values.pages}`)
  process.exit(1)
}
const seed = Number(values.seed ?? Math.floor(Math.random() * 1_000_000))
build()
process.exitCode = (await tryAll()) ? 0 : 1

async function tryAll() {
  // The pages are strangers: their scripts are frozen, and nothing but the loopback address can be reached.
  const served = await serve(folder, { 'content-security-policy': "script-src 'none'" })
  const profile = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-try-'))
  const launched = await launch({ profile, args: ['--host-resolver-rules=MAP * ~NOTFOUND , EXCLUDE 127.0.0.1'] })
  try {
    console.log(`seed ${seed}`)
    const count = { right: 0, wrong: 0, empty: 0 }
    const page = launched.context.pages()[0] ?? (await launched.context.newPage())
    for (const file of files) count[await tryOne(launched, page, served.origin, file)] += 1
    const agenda = await printAgenda(launched).catch(error => {
      console.log(`FAIL agenda: ${String(error).split('\n')[0]}`)
      return false
    })
    const empty = count.empty > 0 ? `, ${count.empty} without words` : ''
    console.log(`${files.length} pages, ${count.right} right, ${count.wrong} wrong${empty}`)
    return agenda && count.wrong === 0
  } finally {
    await launched.close()
    await served.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

async function tryOne(launched: Launched, page: Page, origin: string, file: string) {
  try {
    await page.goto(`${origin}/${file.split(path.sep).map(encodeURIComponent).join('/')}`, {
      waitUntil: 'domcontentloaded',
    })
    const picked = await page.evaluate(pickWords, seedOf(file))
    if (!picked) {
      console.log(`none ${file}: the page shows no words`)
      return 'empty'
    }
    const reasons = differences(picked, await flag(launched, page))
    console.log(reasons.length === 0 ? `ok   ${file}` : `FAIL ${file}: ${reasons.join('; ')}`)
    return reasons.length === 0 ? 'right' : 'wrong'
  } catch (error) {
    console.log(`FAIL ${file}: ${String(error).split('\n')[0]}`)
    return 'wrong'
  }
}

/** Makes the gesture and waits until the new question has everything that was read from the page. */
async function flag({ worker, clickAction }: Launched, page: Page): Promise<Kept> {
  const questions = () => rowsOf<Kept>(worker, 'questions')
  const before = new Set((await questions()).map(question => question.id))
  await clickAction(page)
  return until('the question to be kept', async () =>
    (await questions()).find(question => !before.has(question.id) && question.capture?.complete),
  )
}

/** What was kept otherwise than it stood on the page, in plain words. */
function differences(picked: Picked, { capture }: Kept): string[] {
  if (!capture) return ['nothing about the page was kept']
  const { quote, sentence = '', headings, title, unread } = capture
  const reasons: string[] = []
  const differs = (what: string, kept: unknown, stood: unknown) =>
    reasons.push(`${what} is ${JSON.stringify(kept)}, on the page ${JSON.stringify(stood)}`)
  if (unread) reasons.push(`the page could not be read (${unread})`)
  if (lines(quote?.exact) !== lines(picked.words)) differs('the quote', quote?.exact, picked.words)
  if (!fold(sentence).includes(fold(picked.words))) differs('the sentence without the quote', sentence, picked.words)
  if (!close(picked.block).includes(close(sentence))) differs('the sentence', sentence, picked.block.slice(0, 600))
  if (headings.join('\n') !== picked.headings.join('\n')) differs('the headings', headings, picked.headings)
  if (title !== picked.title) differs('the title', title, picked.title)
  return reasons
}

async function printAgenda({ context, extensionId }: Launched) {
  const panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab`)
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await planSession(panel, dayFromNow(1), 60)
  const text = await seeWhatWillLeave(panel)
  console.log(`agenda: ${text.length} characters, ${text.split('\n').length} lines, for a session of 60 minutes`)
  return true
}

/** Each page has a seed of its own, so that one page alone is tried in the same way as among all. */
function seedOf(file: string) {
  const name = file.split(path.sep).join('/')
  return createHash('sha256').update(`${seed}:${name}`).digest().readUInt32LE()
}

function fold(text: string) {
  return text.replace(/\s+/g, ' ').trim()
}

/** White space of the source, which nobody sees, as browsers fold it; a space that must not break is another character. */
function lines(text = '') {
  return text.replace(/[ \t\r\n\f]+/g, ' ')
}

/** Without any white space: where a line ends is a matter of layout. */
function close(text: string) {
  return text.replace(/\s+/g, '')
}
