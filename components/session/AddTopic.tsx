import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { addTopic } from '@/lib/actions/add-topic'
import type { Session } from '@/lib/model/session'
import { LONGEST_TOPIC } from '@/lib/model/session'

const MINUTES = 5

/** Adds something to talk about that is no question. */
export function AddTopic({ session }: { session: Session }) {
  const { t } = useSpeech()
  const [text, setText] = useState('')
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (text.trim() === '') return
        void addTopic(session.id, text, MINUTES)
        setText('')
      }}
    >
      <LineField
        label={t.addTopic}
        hint={text.length > LONGEST_TOPIC ? t.topicCut(LONGEST_TOPIC) : t.addTopicHint}
        value={text}
        onChange={event => setText(event.currentTarget.value)}
      />
      <Button type="submit" icon="plus" disabled={text.trim() === ''}>
        {t.addIt}
      </Button>
    </form>
  )
}
