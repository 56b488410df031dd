import type { Page } from '@playwright/test'

/** Opens an address; where that fails, says so in one plain line with the browser's own reason. */
export async function openPage(page: Page, address: string): Promise<void> {
  try {
    await page.goto(address, { waitUntil: 'domcontentloaded' })
  } catch (error) {
    const reason = /net::(\w+)/.exec(String(error))?.[1] ?? 'it took too long'
    throw new Error(`The page ${address} could not be opened (${reason}).`)
  }
}
