import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { setWants } from '@/lib/actions/set-wants'
import { timesCarried } from '@/lib/model/agenda'
import type { Agenda } from '@/lib/model/fit'
import { headline } from '@/lib/model/question'
import { nameless } from '@/locales/place'
import type { Meeting } from './use-meeting'

/** From so many sessions on a question asks what is to become of it (PRODUCT.md, 2.3). */
const OFTEN = 3

/** A question that was carried over three times asks: first next time, in writing, or let go. One at a time. */
export function CarriedOften({ agenda, meeting }: { agenda: Agenda; meeting: Meeting }) {
  const { t } = useSpeech()
  const question = [...agenda.blocks, ...agenda.later]
    .flatMap(each => (each.kind === 'question' ? [each.question] : []))
    .slice(0, 100)
    .find(({ id, wants }) => wants === undefined && timesCarried(id, meeting.sessions) >= OFTEN)
  if (!question) return null
  const words = headline(question) || nameless(question.capture, t)
  return (
    <section className="ask-aside stack" aria-label={t.carriedOften(OFTEN)}>
      <p>{t.carriedOften(timesCarried(question.id, meeting.sessions))}</p>
      <p className="words">{words}</p>
      <div className="row">
        {(['first', 'writing', 'nothing'] as const).map(wants => (
          <Button key={wants} onClick={() => void setWants(question.id, wants)}>
            {t.wants[wants]}
          </Button>
        ))}
      </div>
    </section>
  )
}
