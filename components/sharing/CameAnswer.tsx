import { Field } from '@/components/ui/Field'
import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { Tick } from '@/components/ui/Tick'
import type { Came } from '@/lib/actions/receive-packet'
import { useExchange } from './use-exchange'

/** What its reader makes of an answer that came; `question` is empty until one is chosen. */
export type Proposal = { id: string; came: Came; question: string; text: string; added: boolean }

/** Proposed to be added where its question is known. */
export function proposalOf(came: Came, at: number): Proposal {
  const { words, text, question } = came
  return { id: `${at} ${words}`, came, question: question ?? '', text, added: question !== undefined }
}

type Props = {
  proposal: Proposal
  /** The questions it may belong to: id and words. */
  questions: ReadonlyMap<string, string>
  onChange: (change: Partial<Proposal>) => void
}

/** One answer before it is added: the question, their words, and the tick. */
export function CameAnswer({ proposal, questions, onChange }: Props) {
  const { t } = useSpeech()
  const x = useExchange()
  const { came, question, text, added } = proposal
  const words = questions.get(question) ?? ''
  const options = [
    { value: '', label: x.chooseQuestion },
    ...Array.from(questions, ([value, label]) => ({ value, label })),
  ]
  return (
    <section className="sheet stack" aria-label={words || x.noQuestionYet}>
      <h2 className="words">{words || x.noQuestionYet}</h2>
      {came.here ? (
        <>
          <blockquote className="said">{text}</blockquote>
          <StateLine icon="tick">{x.alreadyHere}</StateLine>
        </>
      ) : (
        <>
          {came.question === undefined && (
            <Menu
              label={x.forQuestion}
              value={question}
              options={options}
              onChange={chosen => onChange({ question: chosen, added: chosen !== '' })}
            />
          )}
          <Field
            label={x.theirWords}
            hint={x.shortenHint}
            value={text}
            onChange={event => onChange({ text: event.currentTarget.value })}
          />
          {question && (
            <Tick checked={added} onChange={ticked => onChange({ added: ticked })}>
              <span aria-hidden="true">{t.addIt}</span>
              <span className="visually-hidden">{x.addItNamed(words)}</span>
            </Tick>
          )}
        </>
      )}
    </section>
  )
}
