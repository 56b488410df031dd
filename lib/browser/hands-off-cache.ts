import { browser } from 'wxt/browser'

/** The hands-off list as kept for the gesture, which may wait for one quick read and no more. */
export async function cachedHandsOff(): Promise<string[] | undefined> {
  const { handsOff } = await browser.storage.session.get('handsOff')
  return handsOff as string[] | undefined
}

export async function cacheHandsOff(sites: string[]): Promise<void> {
  await browser.storage.session.set({ handsOff: sites })
}
