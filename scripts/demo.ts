// Walks the whole line by itself in a headless browser: from a word on a page to its answer on a page.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import type { Page } from '@playwright/test'
import type { Launched } from './launch.ts'
import { launch } from './launch.ts'
import { openPage } from './open-page.ts'
import { dayFromNow, nameMentor, openScreen, planSession, seeWhatWillLeave } from './panel-steps.ts'
import { serve } from './serve.ts'
import { shadowTexts } from './shadow-texts.ts'
import { until } from './until.ts'

/** The page to walk on; without an address the practice page. */
export type Target = { address?: string; close?(): Promise<void> }

const SHOTS = '.output/demo'
const SAID = {
  'pivot table': 'A summary that sorts itself: you choose the rows and columns, the tool does the adding up.',
  other: 'We looked at it together, with an example from our own work.',
}

export async function demo({ address }: Target): Promise<void> {
  rmSync(SHOTS, { recursive: true, force: true })
  mkdirSync(SHOTS, { recursive: true })
  const profile = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-demo-'))
  const launched = await launch({ profile })
  try {
    await walk(launched, address)
  } finally {
    await launched.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
  console.log(`Done. Pictures of each step and the agenda are in ${SHOTS}/.`)
}

async function walk(launched: Launched, address: string | undefined) {
  const page = launched.context.pages()[0] ?? (await launched.context.newPage())
  await openPage(page, address ?? `chrome-extension://${launched.extensionId}/welcome.html`)
  if (!address) await page.locator('#practice-word').waitFor()
  const word = await page.evaluate(selectOneWord)
  if (!word) throw new Error('The page shows no word to ask about')
  await step('select', `Selected “${word}” on ${address ?? 'the practice page'}`, page)

  await launched.clickAction(page)
  const panel = await launched.realPanel()
  const note = panel.getByRole('textbox', { name: /^What puzzles you\?/ })
  await note.waitFor()
  await step('saved', 'Pressed the toolbar button: the question is saved and the panel shows it', panel)

  await ask(launched, panel, word)
  await plan(panel)
  const said = word === 'pivot table' ? SAID[word] : SAID.other
  await answer(panel, word, said)
  await meetAgain(launched, panel, page, { word, said }, !address)
}

async function ask(launched: Launched, panel: Page, word: string) {
  await panel.getByRole('textbox', { name: /^What puzzles you\?/ }).fill(`What is “${word}”, and when do I need it?`)
  await step('note', 'Wrote down what is puzzling about it', panel)
  await blackOut(launched, panel)
  await panel.getByRole('button', { name: 'Done' }).click()
}

async function blackOut({ context }: Launched, panel: Page) {
  const opened = context.waitForEvent('page')
  await panel.getByRole('button', { name: 'Circle or hide something' }).click()
  const markUp = await opened
  await markUp.getByRole('radio', { name: 'Black out' }).click()
  await markUp.getByRole('button', { name: 'Add a black box' }).click()
  await step('picture', 'Blacked out a part of the picture', markUp)
  await markUp.getByRole('button', { name: 'Keep this picture' }).click()
  await markUp
    .getByText(/^Kept\./)
    .first()
    .waitFor()
  await markUp.close()
}

async function plan(panel: Page) {
  await openScreen(panel, 'Session')
  await nameMentor(panel, 'Yanis')
  await step('mentor', 'Gave the mentor a name', panel)

  await planSession(panel, dayFromNow(2), 30)
  await panel.getByRole('button', { name: /^Send to / }).waitFor()
  await step('agenda', 'Planned a session: the agenda fits its 30 minutes', panel)

  writeFileSync(path.join(SHOTS, 'agenda.md'), await seeWhatWillLeave(panel))
  await step('what-will-leave', `Looked at exactly what will leave, also in ${SHOTS}/agenda.md`, panel)
  await panel.getByRole('button', { name: 'Copy the text' }).click()
  await panel
    .getByText(/^Copied\./)
    .first()
    .waitFor()
  await step('copied', 'Copied the agenda', panel)
}

async function answer(panel: Page, word: string, said: string) {
  await openScreen(panel, 'Questions')
  await panel.getByRole('main').getByRole('button', { name: word }).first().click()
  await panel.getByRole('textbox', { name: /^What did .+ say\?/ }).fill(said)
  await panel.getByRole('button', { name: 'Keep the answer' }).click()
  await step('answer', 'Typed what the mentor said', panel)

  await panel.getByRole('button', { name: 'Keep as a word' }).click()
  await openScreen(panel, 'Words')
  await panel.getByText(said).first().waitFor()
  await step('word', `Kept “${word}” as a word, in the mentor’s words`, panel)
}

/** No script may run in our own pages, so after the practice page the word is met again on a page of a website. */
async function meetAgain(
  launched: Launched,
  panel: Page,
  page: Page,
  { word, said }: { word: string; said: string },
  practised: boolean,
) {
  const handbook = practised ? await serve('tests/pages') : undefined
  try {
    if (handbook) {
      await page.goto(`${handbook.origin}/handbook.html`)
      await launched.clickAction(page) // nothing is selected: the panel gets to know the page, and stores nothing
      await panel.getByRole('button', { name: 'Ask about this page' }).waitFor()
      await openScreen(panel, 'Words')
    }
    // The browser's own dialog would wait for a person; the product's button still does the asking.
    await launched.grantHosts('*://*/*')
    await page.bringToFront()
    await panel.getByRole('button', { name: /^Explain words on (?!all sites)/ }).click()
    await step('allowed', `Allowed popups on ${new URL(page.url()).hostname}`, panel)

    await page.reload()
    await until('the card', async () => {
      await hoverOver(page, word)
      return (await shadowTexts(page)).includes(said)
    })
    await step('card', `Pointed at “${word}”: the card shows the answer`, page)
  } finally {
    await handbook?.close()
  }
}

let steps = 0

async function step(name: string, line: string, shown: Page) {
  steps += 1
  const file = path.join(SHOTS, `${String(steps).padStart(2, '0')}-${name}.png`)
  await shown.screenshot({ path: file })
  console.log(`${String(steps).padStart(2)}. ${line}   ${file}`)
}

/** Moves the mouse onto the first place where the word stands, coming from beside it. */
async function hoverOver(page: Page, word: string) {
  const at = await page.evaluate(wanted => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    while (walker.nextNode()) {
      const text = walker.currentNode as Text
      const start = text.data.toLowerCase().indexOf(wanted.toLowerCase())
      if (start < 0 || !text.parentElement?.checkVisibility()) continue
      text.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' })
      const range = document.createRange()
      range.setStart(text, start)
      range.setEnd(text, start + wanted.length)
      const box = range.getClientRects()[0]
      if (box) return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
    }
    return undefined
  }, word)
  if (!at) throw new Error(`The page does not show “${word}”`)
  await page.mouse.move(at.x - 60, at.y + 60)
  await page.mouse.move(at.x, at.y, { steps: 5 })
  await new Promise(next => setTimeout(next, 600)) // a card that opens on resting needs the mouse to rest
}

/** Selects the practice word, or else the first longer word in the text of a page. Runs inside the page. */
function selectOneWord(): string | undefined {
  const range = practiceWord() ?? firstLongWord()
  if (!range) return undefined
  getSelection()?.removeAllRanges()
  getSelection()?.addRange(range)
  range.startContainer.parentElement?.scrollIntoView({ block: 'center', behavior: 'instant' })
  return range.toString().trim()

  function practiceWord() {
    const element = document.querySelector('#practice-word')
    if (!element) return undefined
    const found = document.createRange()
    found.selectNodeContents(element)
    return found
  }

  function firstLongWord() {
    const main = document.querySelector('main, article, [role=main]') ?? document.body
    const paragraphs = [...main.querySelectorAll('p, li, dd, td')]
    for (const element of [...paragraphs, main]) {
      if (!element.checkVisibility()) continue
      const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
      while (walker.nextNode()) {
        const text = walker.currentNode as Text
        const word = /(?<=\s)\p{L}{6,30}(?=[\s.,;:!?)])/u.exec(text.data)
        if (!word || !text.parentElement?.checkVisibility() || text.parentElement.closest('script, style')) continue
        const found = document.createRange()
        found.setStart(text, word.index)
        found.setEnd(text, word.index + word[0].length)
        return found
      }
    }
    return undefined
  }
}
