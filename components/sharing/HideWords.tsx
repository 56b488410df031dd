import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { hideWord } from '@/lib/actions/hide-word'
import type { Pair } from '@/lib/model/pair'

/** Words that a person hides by hand, names above all: from now on in every agenda for this partner. */
export function HideWords({ pair }: { pair: Pair }) {
  const { t } = useSpeech()
  const [word, setWord] = useState('')
  const isEmpty = word.trim() === ''
  return (
    <form
      className="stack"
      onSubmit={event => {
        event.preventDefault()
        if (isEmpty) return
        void hideWord(pair.id, word, true)
        setWord('')
      }}
    >
      <LineField
        label={t.hideMore}
        hint={t.hideMoreHint(pair.name)}
        maxLength={100}
        value={word}
        onChange={event => setWord(event.currentTarget.value)}
      />
      <div className="row">
        <Button type="submit" icon="hide" disabled={isEmpty}>
          {t.hideIt}
        </Button>
        {(pair.hidden ?? []).map(hidden => (
          <Button key={hidden} icon="close" onClick={() => void hideWord(pair.id, hidden, false)}>
            <span className="visually-hidden">{t.noLongerHide}</span> {hidden}
          </Button>
        ))}
      </div>
    </form>
  )
}
