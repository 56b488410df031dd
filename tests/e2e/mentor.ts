import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page, TestInfo } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { launch } from '../../scripts/launch.ts'
import { openScreen } from '../../scripts/panel-steps.ts'
import { rowsOf } from '../../scripts/rows.ts'
import { expect } from './fixtures.ts'

/** The button that opens the door for what was sent. */
const DOOR = /^(Open what you were sent|Answers came back)$/

/** The mentor's own browser, in which nothing of ours is installed and no network can be reached. */
export async function mentorsBrowser(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '' })
  const context = await browser.newContext({ acceptDownloads: true, offline: true })
  return { context, close: () => browser.close() }
}

/** Opens what will leave and chooses how it travels. */
export async function chooseWay(panel: Page, way: string): Promise<void> {
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  const radio = panel.getByRole('radio', { name: way })
  // The screen above it may still be growing: a press that went beside it is repeated.
  await expect(async () => {
    await radio.click({ force: true })
    await expect(radio).toBeChecked({ timeout: 1_000 })
  }).toPass()
}

/** Presses a button that saves a file, and returns the file's path. */
export async function saved(page: Page, button: string, info: TestInfo): Promise<string> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('button', { name: button }).click(),
  ])
  const file = info.outputPath(download.suggestedFilename())
  await download.saveAs(file)
  return file
}

/** Saves the page for the mentor, who opens it from the disk. */
export async function openPage(panel: Page, mentor: BrowserContext, info: TestInfo): Promise<Page> {
  await panel.getByRole('textbox', { name: 'Your first name' }).fill('Claire')
  const file = await saved(panel, 'Save the page', info)
  const page = await mentor.newPage()
  await page.goto(pathToFileURL(file).href)
  await page.getByRole('heading', { level: 1 }).waitFor()
  return page
}

/** Brings a file home and adds what is in it. */
export async function bringHome(panel: Page, file: string, adds: RegExp | undefined): Promise<void> {
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: DOOR }).click()
  await panel.locator('input[type=file]').setInputFiles({
    name: path.basename(file),
    mimeType: 'text/plain',
    buffer: fs.readFileSync(file),
  })
  await panel.getByRole('heading', { level: 2 }).first().waitFor()
  if (adds) await panel.getByRole('button', { name: adds }).click()
}

/** A second person with the extension in a browser of their own, and their panel. */
export async function secondPerson(info: TestInfo) {
  const profile = info.outputPath('second-profile')
  const { context, worker, extensionId, close, ...rest } = await launch({ profile })
  await context.grantPermissions(['clipboard-read', 'clipboard-write'])
  const page = context.pages()[0] ?? (await context.newPage())
  const panel = await context.newPage()
  await panel.goto(`chrome-extension://${extensionId}/sidepanel.html?tab`)
  return {
    ...rest,
    context,
    page,
    panel,
    rows: <Row = Record<string, unknown>>(table: string) => rowsOf<Row>(worker, table),
    close: async () => {
      await close()
      fs.rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

/** Pastes what was sent into the door, and looks at it. */
export async function openSent(panel: Page, sent: string): Promise<void> {
  await openScreen(panel, 'Session')
  await panel.getByRole('button', { name: DOOR }).click()
  await panel.getByRole('textbox', { name: 'What they sent' }).fill(sent)
  await panel.getByRole('button', { name: 'Look at it' }).click()
}

/** Presses a button that copies, and returns what was copied. */
export async function copied(panel: Page, button: string): Promise<string> {
  await panel.getByRole('button', { name: button, exact: true }).click()
  await expect(panel.getByText(/^Copied\./).first()).toBeVisible()
  return panel.evaluate(() => navigator.clipboard.readText())
}
