import { openPage } from '@/lib/browser/open-page'

/**
 * Brings the page of a question to the front, for a hands-off site: there nothing is looked for in it, and its picture
 * in the panel shows the place.
 */
export async function showWhere(address: string, windowId: number): Promise<void> {
  await openPage(address, windowId)
}
