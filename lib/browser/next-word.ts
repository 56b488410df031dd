import { browser } from 'wxt/browser'

/** Opens the card of the next known word in a tab; false when none of our scripts is there. */
export async function showNextWord(tabId: number): Promise<boolean> {
  try {
    await browser.tabs.sendMessage(tabId, { amm: 'next-word' })
    return true
  } catch {
    return false
  }
}
