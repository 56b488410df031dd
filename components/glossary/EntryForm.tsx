import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LineField } from '@/components/ui/LineField'
import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import type { Written } from '@/lib/model/glossary'
import { TERM_LIMIT } from '@/lib/model/glossary'
import type { Pair } from '@/lib/model/pair'
import { linkOf } from '@/lib/model/written'
import { useWords } from './use-words'

type Props = {
  first: Written
  pairs: readonly Pair[]
  /** Whether another entry explains this word already. */
  isThere: (term: string) => boolean
  onSave: (written: Written) => void
  onCancel: () => void
}

/** Everything a person writes of a word: what is needed first, the rest folded away until it is wanted. */
export function EntryForm({ first, pairs, isThere, onSave, onCancel }: Props) {
  const { t } = useSpeech()
  const x = useWords()
  const [written, setWritten] = useState(first)
  const change = (part: Partial<Written>) => setWritten({ ...written, ...part })
  const { term, meaning, comparison = '', from, link = '' } = written
  const isWhole = term.trim() !== '' && meaning.trim() !== ''
  const isLink = link.trim() === '' || linkOf(link) !== ''
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (isWhole && isLink) onSave(written)
      }}
    >
      <LineField
        label={x.form.word}
        maxLength={TERM_LIMIT}
        value={term}
        onChange={event => change({ term: event.currentTarget.value })}
      />
      {isThere(term) && <p className="small soft">{x.form.same}</p>}
      <Field
        label={x.form.meaning}
        value={meaning}
        onChange={event => change({ meaning: event.currentTarget.value })}
      />
      <Field
        label={x.form.comparison}
        value={comparison}
        onChange={event => change({ comparison: event.currentTarget.value })}
      />
      <LineField
        label={x.form.from}
        maxLength={TERM_LIMIT}
        value={from}
        onChange={event => change({ from: event.currentTarget.value })}
      />
      <More written={written} pairs={pairs} onChange={change} />
      {!isLink && <p role="alert">{x.form.linkWrong}</p>}
      {!isWhole && <p className="small soft">{x.form.both}</p>}
      <div className="row">
        <Button variant="primary" type="submit" disabled={!isWhole || !isLink}>
          {t.save}
        </Button>
        <Button onClick={onCancel}>{t.cancel}</Button>
      </div>
    </form>
  )
}

type MoreProps = { written: Written; pairs: readonly Pair[]; onChange: (part: Partial<Written>) => void }

/** What only some words need; open from the start where there is something in it. */
function More({ written, pairs, onChange }: MoreProps) {
  const x = useWords()
  const { forms = [], plain = '', steps = [], link = '', tools = [], pair } = written
  const [isOpen] = useState(() => Boolean(forms.length || plain || steps.length || link || tools.length))
  return (
    <details className="plain-text" open={isOpen}>
      <summary>{x.form.more}</summary>
      <div className="stack more">
        <Lines
          label={x.form.forms}
          hint={x.form.formsHint}
          lines={forms}
          onChange={lines => onChange({ forms: lines })}
        />
        <Field label={x.form.plain} value={plain} onChange={event => onChange({ plain: event.currentTarget.value })} />
        <Lines label={x.form.steps} lines={steps} onChange={lines => onChange({ steps: lines })} />
        <LineField
          label={x.form.link}
          type="url"
          plain
          value={link}
          onChange={event => onChange({ link: event.currentTarget.value })}
        />
        <Lines label={x.form.tools} lines={tools} onChange={lines => onChange({ tools: lines })} />
        {pairs.length > 0 && (
          <div className="row">
            <span aria-hidden="true">{x.form.pair}</span>
            <Menu
              label={x.form.pair}
              value={pair ?? ''}
              options={[
                { value: '', label: x.form.nobody },
                ...pairs.map(({ id, name }) => ({ value: id, label: name })),
              ]}
              onChange={id => onChange({ pair: id || undefined })}
            />
          </div>
        )}
      </div>
    </details>
  )
}

type LinesProps = { label: string; hint?: string; lines: readonly string[]; onChange: (lines: string[]) => void }

/** Several things, one a line. */
function Lines({ label, hint, lines, onChange }: LinesProps) {
  return (
    <Field
      label={label}
      hint={hint}
      value={lines.join('\n')}
      onChange={event => onChange(event.currentTarget.value.split('\n'))}
    />
  )
}
