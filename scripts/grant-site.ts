import type { WxtBrowser } from 'wxt/browser'
import type { Launched } from './launch.ts'
import { until } from './until.ts'

declare const chrome: WxtBrowser

/** Lets words be explained on a site, as a person does: asked for in a page of the extension's, granted, registered. */
export async function grantSite({ context, extensionId, grantHosts, worker }: Launched, site: string): Promise<void> {
  await grantHosts(site)
  const page = await context.newPage()
  await page.goto(`chrome-extension://${extensionId}/welcome.html`)
  if (!(await page.evaluate(origin => chrome.permissions.request({ origins: [origin] }), site)))
    throw new Error('The site was not granted')
  await page.close()
  await until('our scripts', () =>
    worker.evaluate(async () => (await chrome.scripting.getRegisteredContentScripts()).length > 1),
  )
}
