import { listShownQuestions } from '@/lib/browser/shown'
import { isDueForErasing } from '@/lib/model/question'
import { nextStamp } from '@/lib/model/stamp'
import { removeAnswersTo } from '@/lib/store/answers'
import { listBinnedEntries, saveEntry } from '@/lib/store/glossary'
import { listQuestions, saveQuestionChange } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'
import { removeFromShares, removeWordFromShares } from '@/lib/store/shares'
import { alignReminder } from './align-reminder'
import { completeCapture } from './complete-capture'
import { settleCapture } from './settle-capture'

/** What stands in the place of erased words: a tombstone says only that there was something. */
const GONE = '…'

/**
 * Puts right what time and a stopped worker leave behind: captures still waiting for their page are closed with a
 * plain reason, replaced captures of questions no panel shows are settled, and what rested in the bin for 30 days is
 * erased down to a small tombstone; and it is said where a session is near.
 */
export async function tidyUp(now: number): Promise<void> {
  const device = await findDevice()
  const shown = await listShownQuestions()
  for (const question of await listQuestions()) {
    const { id, capture, replaced, note } = question
    if (capture && !capture.complete && now - question.askedAt > 10_000)
      await completeCapture(id, { ok: false, reason: 'too-slow' }, { ok: false, reason: 'too-slow' })
    if (replaced && !shown.includes(id)) await settleCapture(id)
    if (isDueForErasing(question, now) && (capture || note !== '')) await erase(id)
  }
  for (const entry of await listBinnedEntries())
    if (isDueForErasing(entry, now) && entry.meaning !== GONE) {
      await removeWordFromShares(entry.term)
      const { id, at, deletedAt, stamp } = entry
      await saveEntry({ id, term: GONE, meaning: GONE, from: '', at, deletedAt, stamp: nextStamp(device, stamp) })
    }
  await alignReminder(now)
}

async function erase(id: string): Promise<void> {
  await removeAnswersTo(id)
  await removeFromShares(id)
  await saveQuestionChange(id, ({ capture: _, replaced: __, ...bare }) => ({ ...bare, note: '' }))
}
