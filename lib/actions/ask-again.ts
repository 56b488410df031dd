import type { PageResult } from '@/lib/model/capture'
import { sameWords } from '@/lib/text/same-words'
import { askFromPage } from './ask-from-page'
import { lookAtPage } from './look-at-page'

/** The tab a word was met in. */
export type MetIn = { windowId: number; tabId: number; frameId: number; address: string; title: string; url: string }

/**
 * Makes a new question about a word that was met on a page, with what its page tells. A press on our card is no gesture
 * for the browser, so there is no picture; the panel says how to add one.
 */
export async function askAgain(words: string, on: MetIn, now: number): Promise<void> {
  const { windowId, tabId, frameId, address, title, url } = on
  const page = lookAtPage(tabId, address, { id: frameId, address: url }).then(seen => about(words, seen))
  const screenshot = Promise.resolve({ ok: false, reason: 'refused' } as const)
  await askFromPage({ windowId, tabId, gesture: { words, title, address }, page, screenshot }, now)
}

/** What the page tells of the word, or of the page: something else that happens to be chosen there is left out. */
function about(words: string, seen: PageResult): PageResult {
  if (!seen.ok || (seen.page.quote && sameWords(words, seen.page.quote.exact))) return seen
  const { quote: _, sentence: __, element: ___, row: ____, column: _____, spot: ______, ...page } = seen.page
  return { ...seen, page: { ...page, boxes: [] } }
}
