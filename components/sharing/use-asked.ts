import { useLiveQuery } from 'dexie-react-hooks'
import type { AskedQuestion } from '@/lib/model/asked'
import { askedIn } from '@/lib/model/asked'
import type { Draft } from '@/lib/model/draft'
import { learningIn } from '@/lib/model/leaving'
import { listAsked } from '@/lib/store/asked'
import { listDrafts } from '@/lib/store/drafts'
import { listShares } from '@/lib/store/shares'

/** A question the partner asks me, and my answer as far as it is written. */
export type Waiting = { asked: AskedQuestion; draft: Draft | undefined }

/**
 * What one of a pair asks me: what waits, what I sent an answer to before; how many questions went each way; and the
 * words the partner is still learning.
 */
export function useAsked(pair: string) {
  const all = useLiveQuery(listAsked)
  const drafts = useLiveQuery(listDrafts)
  const shares = useLiveQuery(listShares)
  if (!all || !drafts || !shares) return undefined
  const mine = new Map(drafts.filter(draft => draft.pair === pair).map(draft => [draft.question, draft]))
  const asked = askedIn(all, pair).map(each => ({ asked: each, draft: mine.get(each.question) }))
  const sent = shares.filter(share => share.pair === pair).flatMap(({ pieces }) => pieces)
  return {
    waiting: asked.filter(({ draft }) => draft?.sent === undefined),
    answered: asked.filter(({ draft }) => draft?.sent !== undefined),
    fromMe: new Set(sent.flatMap(({ question }) => question ?? [])).size,
    fromThem: asked.length,
    learning: [...new Set(all.filter(each => each.pair === pair).flatMap(learningIn))],
  }
}
