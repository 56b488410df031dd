import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LineField } from '@/components/ui/LineField'
import { Tick } from '@/components/ui/Tick'
import type { ReplyAnswer } from '@/lib/share/packet'
import { usePageSpeech } from './page-speech'

type Props = { words: string; answer: ReplyAnswer; onChange: (part: Partial<ReplyAnswer>) => void }
const MORE = ['comparison', 'steps', 'link'] as const

/** The answer to one question: own words first, the rest when wished. */
export function AnswerFields({ words, answer, onChange }: Props) {
  const t = usePageSpeech()
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const shows = (part: (typeof MORE)[number]) => opened.has(part) || answer[part] !== ''
  const adds = { comparison: t.addComparison, steps: t.addSteps, link: t.addLink }
  const closed = MORE.filter(part => !shows(part))
  const later = (kind: 'live' | 'unknown', label: string) => (
    <Tick checked={answer.later === kind} onChange={ticked => onChange({ later: ticked ? kind : undefined })}>
      <span aria-hidden="true">{label}</span>
      <span className="visually-hidden">{t.partFor(label, words)}</span>
    </Tick>
  )
  return (
    <div className="stack">
      <Field
        label={t.ownWords}
        aria-label={t.partFor(t.ownWords, words)}
        maxLength={8_000}
        value={answer.text}
        onChange={event => onChange({ text: event.currentTarget.value })}
      />
      {shows('comparison') && (
        <Field
          label={t.comparisonField}
          aria-label={t.partFor(t.comparisonField, words)}
          maxLength={8_000}
          value={answer.comparison}
          onChange={event => onChange({ comparison: event.currentTarget.value })}
        />
      )}
      {shows('steps') && (
        <Field
          label={t.stepsField}
          aria-label={t.partFor(t.stepsField, words)}
          maxLength={8_000}
          value={answer.steps}
          onChange={event => onChange({ steps: event.currentTarget.value })}
        />
      )}
      {shows('link') && (
        <LineField
          label={t.linkField}
          aria-label={t.partFor(t.linkField, words)}
          hint={t.linkBegins}
          inputMode="url"
          maxLength={2_000}
          value={answer.link}
          onChange={event => onChange({ link: event.currentTarget.value })}
        />
      )}
      {closed.length > 0 && (
        <div className="row no-print">
          {closed.map(part => (
            <Button key={part} icon="plus" onClick={() => setOpened(opened.union(new Set([part])))}>
              {adds[part]}
            </Button>
          ))}
        </div>
      )}
      <div>
        {later('live', t.betterShown)}
        {later('unknown', t.notKnown)}
      </div>
    </div>
  )
}
