import type { Page } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'

/**
 * Leaves a browser to the next test as this one found it: one empty tab, and nothing of the extension. False when
 * something is left that nothing takes back.
 */
export async function asNew({ context, uninstall }: Launched): Promise<boolean> {
  const left = context.pages()
  const page = await context.newPage()
  await uninstall()
  for (const each of left) await each.close()
  await context.unrouteAll()
  await context.clearPermissions()
  await context.clearCookies()
  await emptyClipboard(page)
  return hasOwnClock(page)
}

/** What was copied must not pass for what the next test copies. */
function emptyClipboard(page: Page): Promise<void> {
  return page.evaluate(() => {
    document.addEventListener('copy', event => {
      event.clipboardData?.setData('text/plain', '')
      event.preventDefault()
    })
    document.execCommand('copy')
  })
}

/** Playwright sets the clock of all pages to come. */
function hasOwnClock(page: Page): Promise<boolean> {
  return page.evaluate(() => Date.now.toString().includes('[native code]'))
}
