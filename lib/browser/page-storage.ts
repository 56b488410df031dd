/** The only door to storage.local, which a web page's script reads: never anything a page may not know. */
import { browser } from 'wxt/browser'

export type PageStorage = {
  index: { version: number; packed: string }
  marks: 'first' | 'every'
  language: 'en' | 'fr'
  /** Goes up whenever the sites change on which we may mark words. */
  sites: number
}

export async function readPageStorage<Key extends keyof PageStorage>(
  ...keys: Key[]
): Promise<Partial<Pick<PageStorage, Key>>> {
  return (await browser.storage.local.get(keys)) as Partial<Pick<PageStorage, Key>>
}

export async function writePageStorage(values: Partial<PageStorage>): Promise<void> {
  await browser.storage.local.set(values)
}
