import { useLiveQuery } from 'dexie-react-hooks'
import { useSpeech } from '@/components/ui/Speech'
import { listPairs } from '@/lib/store/pairs'
import { listSharesOf } from '@/lib/store/shares'
import { sayDay } from '@/locales/dates'

/** Whether a question ever left this computer: when, how and for whom. */
export function LeftOn({ question }: { question: string }) {
  const { t, language } = useSpeech()
  const shares = useLiveQuery(() => listSharesOf(question), [question])
  const pairs = useLiveQuery(listPairs)
  if (!shares || !pairs) return null
  if (shares.length === 0) return <p className="small soft">{t.neverShared}</p>
  return shares.map(({ id, at, how, pair }) => (
    <p className="small soft" key={id}>
      {t.leftOn(t.leftAs[how], sayDay(language, at), pairs.find(each => each.id === pair)?.name ?? '')}
    </p>
  ))
}
