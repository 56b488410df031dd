import { useState } from 'react'
import { useSavedText } from '@/components/questions/use-saved-text'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { writeLine } from '@/lib/actions/write-line'
import type { Note } from '@/lib/model/note'

type Props = {
  session: string
  block: string
  kind: 'line' | 'keep'
  notes: readonly Note[]
  /** What screen readers say of each line: "Note to: What is a pivot table?". */
  label: string
  /** How many lines there may be. */
  most?: number
}

/** The lines of a block, each saved as it is typed, and an empty one below them. */
export function NoteLines({ session, block, kind, notes, label, most = 50 }: Props) {
  const { t } = useSpeech()
  const idOf = (number: number) => `${session}-${kind}-${block}-${number}`
  const written = (number: number) => notes.find(({ id, deletedAt }) => id === idOf(number) && !deletedAt)
  const numbers = Array.from({ length: most }, (_, number) => number)
  const last = numbers.findLastIndex(number => written(number))
  // A line that was shown stays while the screen is open: emptied, it must not vanish under the cursor.
  const [shown, setShown] = useState(0)
  const count = Math.min(most, Math.max(last + 2, shown))
  if (count > shown) setShown(count)
  return numbers
    .slice(0, count)
    .map(number => (
      <NoteLine
        key={number}
        note={{ id: idOf(number), session, block, kind, text: written(number)?.text ?? '' }}
        label={number === 0 ? label : t.another(label, number + 1)}
      />
    ))
}

function NoteLine({ note, label }: { note: Omit<Note, 'at' | 'stamp'>; label: string }) {
  const { t } = useSpeech()
  const { text, change, state } = useSavedText(note.text, typed => writeLine({ ...note, text: typed }, Date.now()))
  return (
    <>
      <LineField
        label={label}
        labelHidden
        placeholder={t.writeALine}
        maxLength={1_000}
        value={text}
        onChange={event => change(event.currentTarget.value)}
      />
      {(state === 'full' || state === 'failed') && (
        <p role="alert">{state === 'full' ? t.notSaved : t.notSavedForNow}</p>
      )}
    </>
  )
}
