import { useLiveQuery } from 'dexie-react-hooks'
import { useSpeech } from '@/components/ui/Speech'
import { currentPair } from '@/lib/model/pair'
import { headline } from '@/lib/model/question'
import { listPairs } from '@/lib/store/pairs'
import { listQuestions } from '@/lib/store/questions'
import { findSettings } from '@/lib/store/settings'
import { listShares } from '@/lib/store/shares'
import { nameless } from '@/locales/place'

/** How many questions a menu can hold and still be read, beside those that were sent. */
const MENU = 100

/** The questions an answer may belong to, the newest first, those that were sent above all; and who may have answered. */
export function useAskedQuestions() {
  const { t } = useSpeech()
  const all = useLiveQuery(listQuestions)
  const shares = useLiveQuery(listShares)
  const pairs = useLiveQuery(listPairs)
  const settings = useLiveQuery(findSettings)
  if (!all || !shares || !pairs || !settings) return undefined
  const sent = new Set(shares.flatMap(({ pieces }) => pieces.flatMap(({ question }) => question ?? [])))
  const here = all.filter(({ deletedAt }) => deletedAt === undefined)
  const newest = new Set(here.slice(0, MENU))
  const offered = [
    ...here.filter(({ id }) => sent.has(id)),
    ...here.filter(each => newest.has(each) && !sent.has(each.id)),
  ]
  return {
    questions: new Map(offered.map(each => [each.id, headline(each) || nameless(each.capture, t)])),
    pairs,
    pair: currentPair(pairs, settings.pair),
  }
}
