import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { tickPractice } from '@/lib/actions/tick-practice'
import type { Practice } from '@/lib/model/practice'

type Props = { practice: Omit<Practice, 'stamp'>; name: string }

/** The steps of a practice, and whether it was done with the mentor and alone. */
export function PracticeTicks({ practice, name }: Props) {
  const { t } = useSpeech()
  const tick = (what: Parameters<typeof tickPractice>[1], isDone: boolean) =>
    void tickPractice(practice, what, isDone, Date.now())
  return (
    <div className="stack">
      {practice.steps.length > 0 && (
        <ul className="steps">
          {practice.steps.map(({ text, done }, step) => (
            <li key={text}>
              <Tick softens checked={done} onChange={isDone => tick({ step }, isDone)}>
                {text}
              </Tick>
            </li>
          ))}
        </ul>
      )}
      <div className="row">
        <Tick bold checked={practice.withMentor !== undefined} onChange={isDone => tick('withMentor', isDone)}>
          {t.doneWith(name)}
        </Tick>
        <Tick bold checked={practice.alone !== undefined} onChange={isDone => tick('alone', isDone)}>
          {t.doneAlone}
        </Tick>
      </div>
    </div>
  )
}
