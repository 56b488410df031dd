import type { Page } from '@playwright/test'
import type { Launched } from '../../scripts/launch.ts'

/** Leaves a browser to the next test as this one found it: one empty tab, and nothing of the extension. */
export async function asNew({ context, uninstall }: Launched): Promise<void> {
  const left = context.pages()
  const page = await context.newPage()
  await uninstall()
  for (const each of left) await each.close()
  await context.unrouteAll()
  await context.clearPermissions()
  await context.clearCookies()
  await emptyClipboard(page)
  if (await hasOtherClock(page))
    throw new Error('The clock that this test set cannot be taken back: give it `ownBrowser`')
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

function hasOtherClock(page: Page): Promise<boolean> {
  return page.evaluate(() => !Date.now.toString().includes('[native code]'))
}
