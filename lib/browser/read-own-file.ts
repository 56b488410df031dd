import { browser } from 'wxt/browser'

/** Reads a file the extension carries, in the panel and in the background alike; nothing leaves the computer for it. */
export async function readOwnFile(path: string): Promise<unknown> {
  const response = await fetch(browser.runtime.getURL(`/${path}` as '/'))
  if (!response.ok) throw new Error(`${path}: ${response.status}`)
  return response.json()
}
