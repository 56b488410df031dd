import { lookAtPage } from './look-at-page'
import type { OpenTab } from './point-at-something'

/** The words that are selected on the page of a tab; empty where there are none, or where we may not look. */
export async function findSelection({ tabId, address }: OpenTab): Promise<string> {
  const seen = await lookAtPage(tabId, address)
  return seen.ok ? (seen.page.quote?.exact.replace(/\s+/g, ' ').trim() ?? '') : ''
}
