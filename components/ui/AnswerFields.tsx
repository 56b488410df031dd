import { useState } from 'react'
import type { Said } from '@/lib/model/said'
import { tipFor } from '@/lib/model/tip'
import type { PageStrings } from '@/locales/mentor-page'
import { Announce } from './Announce'
import { AnswerParts } from './AnswerParts'
import { Button } from './Button'
import type { TipState } from './use-tips'

interface Props extends TipState {
  /** The question, by which screen readers tell its fields from others. */
  words: string
  answer: Said
  t: PageStrings
  /** The words of an answer that the mentee may not know. */
  jargon: (said: Said) => string[]
  onChange: (part: Partial<Said>) => void
}

/** The answer to one question, and beside it what may help to write it: hints, never corrections. */
export function AnswerFields({ jargon, tip, onWriting, onCloseTip, ...parts }: Props) {
  const { answer, t } = parts
  const [told, setTold] = useState('')
  const used = jargon(answer)
  const hint = used.length > 0 ? t.jargonUsed(used) : ''
  const shown = tip && tipFor(answer, used)
  return (
    // The hint is read out when a field is left, not at every key. The tip does not wait for the focus alone: where it
    // stands between two answers, its leaving would move the second away from under a press that is not over yet.
    <fieldset
      className="answer stack"
      aria-label={parts.words}
      onClick={onWriting}
      onKeyUp={onWriting}
      onInput={onWriting}
      onBlur={() => setTold(hint)}
    >
      <div className="stack">
        <AnswerParts {...parts} />
        {hint && <p className="small soft no-print">{hint}</p>}
        <Announce text={told} />
      </div>
      {shown && (
        <div className="tip stack no-print" role="note" aria-label={t.tips[shown].title}>
          <p>
            <strong>{t.tips[shown].title}</strong>
          </p>
          <p className="small soft">{t.tips[shown].text}</p>
          <Button icon="close" onClick={onCloseTip}>
            {t.closeLarge}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
