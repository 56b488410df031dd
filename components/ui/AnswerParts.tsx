import { useState } from 'react'
import type { Said } from '@/lib/model/said'
import type { PageStrings } from '@/locales/mentor-page'
import { Button } from './Button'
import { Field } from './Field'
import { LineField } from './LineField'
import { Tick } from './Tick'

type Props = { words: string; answer: Said; t: PageStrings; onChange: (part: Partial<Said>) => void }
const MORE = ['comparison', 'steps', 'link'] as const

/** The parts of an answer: own words first, the rest when wished. */
export function AnswerParts({ words, answer, t, onChange }: Props) {
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set())
  const shows = (part: (typeof MORE)[number]) => opened.has(part) || answer[part] !== ''
  const practises = answer.later === 'live' || answer.exercise !== ''
  const adds = { comparison: t.addComparison, steps: t.addSteps, link: t.addLink }
  const closed = MORE.filter(part => !shows(part))
  const field = (part: 'text' | 'comparison' | 'steps' | 'exercise', label: string) => (
    <Field
      label={label}
      aria-label={t.partFor(label, words)}
      maxLength={8_000}
      value={answer[part]}
      onChange={event => onChange({ [part]: event.currentTarget.value })}
    />
  )
  const later = (kind: 'live' | 'unknown', label: string) => (
    <Tick checked={answer.later === kind} onChange={ticked => onChange({ later: ticked ? kind : undefined })}>
      <span aria-hidden="true">{label}</span>
      <span className="visually-hidden">{t.partFor(label, words)}</span>
    </Tick>
  )
  return (
    <>
      {field('text', t.ownWords)}
      {shows('comparison') && field('comparison', t.comparisonField)}
      {shows('steps') && field('steps', t.stepsField)}
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
      <div className={practises ? 'stack' : undefined}>
        {later('live', t.betterShown)}
        {practises && field('exercise', t.exerciseField)}
        {later('unknown', t.notKnown)}
      </div>
    </>
  )
}
