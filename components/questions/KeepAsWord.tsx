import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { keepAnswer } from '@/lib/actions/keep-answer'
import type { Answer } from '@/lib/model/answer'
import type { Question } from '@/lib/model/question'

const LONGEST_TERM = 100

/** One click keeps an answer as the meaning of the words it was asked about; the word can be put right first. */
export function KeepAsWord({ answer, question }: { answer: Answer; question: Question }) {
  const { t } = useSpeech()
  const words = question.capture?.quote?.exact.replace(/\s+/g, ' ') ?? ''
  const [term, setTerm] = useState(words.length <= LONGEST_TERM ? words : '')
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (term.trim() !== '') void keepAnswer(answer, term, Date.now())
      }}
    >
      <LineField
        label={t.wordField}
        maxLength={LONGEST_TERM}
        value={term}
        onChange={event => setTerm(event.currentTarget.value)}
      />
      <Button type="submit" icon="words" disabled={term.trim() === ''}>
        {t.keepAsWord}
      </Button>
    </form>
  )
}
