import { useSavedText } from '@/components/questions/use-saved-text'
import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { rateSession } from '@/lib/actions/rate-session'
import type { Feedback } from '@/lib/model/feedback'
import { Pace, Useful } from '@/lib/model/feedback'
import type { Session } from '@/lib/model/session'

/** How the session went: two taps and a line, for oneself. */
export function RateSession({ session, feedback }: { session: Session; feedback: readonly Feedback[] }) {
  const { t } = useSpeech()
  const said = feedback.find(each => each.session === session.id && each.question === undefined)
  const line = useSavedText(said?.line ?? '', text => rateSession(session.id, undefined, { line: text }, Date.now()))
  return (
    <section className="stack notes-block" aria-label={t.howItWent}>
      <h2 className="heading">{t.howItWent}</h2>
      <Choice
        legend={t.wasUseful}
        options={Useful.options.map(value => ({ value, label: t.useful[value] }))}
        value={said?.useful}
        onChange={useful => void rateSession(session.id, undefined, { useful }, Date.now())}
      />
      <Choice
        legend={t.nextPace}
        options={Pace.options.map(value => ({ value, label: t.pace[value] }))}
        value={said?.pace}
        onChange={pace => void rateSession(session.id, undefined, { pace }, Date.now())}
      />
      <LineField
        label={t.oneLine}
        maxLength={300}
        value={line.text}
        onChange={event => line.change(event.currentTarget.value)}
      />
    </section>
  )
}
