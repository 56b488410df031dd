import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { rateSession } from '@/lib/actions/rate-session'
import type { Feedback } from '@/lib/model/feedback'
import { Fit } from '@/lib/model/feedback'
import { ReadyWords } from './ReadyWords'

type Props = { session: string; feedback: readonly Feedback[]; name: string }

/** After a first coffee each says for themselves whether the two fit; a no comes with words that blame nobody. */
export function SayFit({ session, feedback, name }: Props) {
  const { t } = useSpeech()
  const fit = feedback.find(each => each.session === session && each.question === undefined)?.fit
  return (
    <section className="stack notes-block" aria-label={t.block.fit}>
      <h2 className="heading">{t.block.fit}</h2>
      <Choice
        legend={t.forMyself}
        layout="list"
        options={Fit.options.map(value => ({ value, label: t.fit[value] }))}
        value={fit}
        onChange={chosen => void rateSession(session, undefined, { fit: chosen }, Date.now())}
      />
      {fit === 'not-for-us' && <ReadyWords label={t.sayNo(name)} hint={t.sayNoHint} words={t.sayNoWords(name)} />}
    </section>
  )
}
