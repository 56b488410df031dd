import { titleOf } from '@/lib/browser/read-tab'
import { show } from '@/lib/browser/shown'
import { askAgain } from './ask-again'
import type { OpenTab } from './point-at-something'
import { startQuestion } from './start-question'

/**
 * Makes a question of words nobody has explained yet, and shows it in the window's panel: with what the page tells of
 * them where we may look at it (`tab`), else as a typed one, whose note is `note`.
 */
export async function askAboutWords(
  words: string,
  note: string,
  windowId: number,
  tab: OpenTab | undefined,
  now: number,
): Promise<void> {
  if (tab) {
    const { tabId, address } = tab
    return askAgain(words, { windowId, tabId, frameId: 0, address, title: await titleOf(tabId), url: address }, now)
  }
  const question = crypto.randomUUID()
  await startQuestion(question, note, now)
  await show(windowId, { question, fresh: true, at: now })
}
