import { browser } from 'wxt/browser'

/** Has the browser wake us once a day. */
export async function wakeDaily(): Promise<void> {
  await browser.alarms.create('daily', { periodInMinutes: 24 * 60 })
}
