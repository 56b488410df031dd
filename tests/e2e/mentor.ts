import fs from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import type { BrowserContext, Page, TestInfo } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { openScreen } from '../../scripts/panel-steps.ts'
import { expect } from './fixtures.ts'

/** The mentor's own browser, in which nothing of ours is installed and no network can be reached. */
export async function mentorsBrowser(): Promise<{ context: BrowserContext; close: () => Promise<void> }> {
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '' })
  const context = await browser.newContext({ acceptDownloads: true, offline: true })
  return { context, close: () => browser.close() }
}

/** Opens what will leave and chooses how it travels. */
export async function chooseWay(panel: Page, way: string): Promise<void> {
  await panel.getByRole('button', { name: 'Send to Yanis' }).click()
  await panel.getByRole('radio', { name: way }).click({ force: true })
  await expect(panel.getByRole('radio', { name: way })).toBeChecked()
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
  await panel.getByRole('button', { name: 'Answers came back' }).click()
  await panel.locator('input[type=file]').setInputFiles({
    name: path.basename(file),
    mimeType: 'text/plain',
    buffer: fs.readFileSync(file),
  })
  await panel.getByRole('heading', { level: 2 }).first().waitFor()
  if (adds) await panel.getByRole('button', { name: adds }).click()
}
