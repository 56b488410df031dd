import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { keepPair } from '@/lib/actions/keep-pair'
import { skippedTwice } from '@/lib/model/agenda'
import type { Pair } from '@/lib/model/pair'
import { RHYTHMS } from '@/lib/model/pair'
import type { Meeting } from './use-meeting'

/** After two sessions that did not take place: one honest question to oneself, once. */
export function RhythmAsk({ pair, meeting }: { pair: Pair; meeting: Meeting }) {
  const { t } = useSpeech()
  const last = skippedTwice(pair.id, meeting.sessions)
  if (!last || last.id === pair.askedAfter) return null
  const choose = (everyDays: Pair['everyDays']) => void keepPair(pair.id, { everyDays, askedAfter: last.id })
  return (
    <section className="band stack ask-aside" aria-label={t.rhythmAsk}>
      <p>{t.rhythmAsk}</p>
      <p className="soft">{t.rhythmHint}</p>
      <div className="row">
        {RHYTHMS.filter(days => days !== pair.everyDays).map(days => (
          <Button key={days} onClick={() => choose(days)}>
            {t.rhythm(days)}
          </Button>
        ))}
        <Button onClick={() => choose(pair.everyDays)}>{t.keepRhythm}</Button>
      </div>
    </section>
  )
}
