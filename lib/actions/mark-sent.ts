import { hashId } from '@/lib/model/hash-id'
import { wordsOf } from '@/lib/model/said'
import { saveDraft } from '@/lib/store/drafts'
import type { Sending } from './write-reply'

/** Notes that these answers were given to the partner as they are. */
export async function markSent(sending: readonly Sending[]): Promise<void> {
  for (const { asked, said } of sending) {
    const { question, of } = asked
    const sent = wordsOf(said)
    await saveDraft(await hashId(of.pair, question), before => ({ pair: of.pair, question, said, ...before, sent }))
  }
}
