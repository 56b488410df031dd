import { useEffect, useId, useRef, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { putBackEntries } from '@/lib/actions/put-back-entries'
import { recallWords } from '@/lib/actions/recall-words'
import { dueOn } from '@/lib/model/coming-back'
import type { Entry } from '@/lib/model/glossary'
import type { RecallAnswer } from '@/lib/model/recall'
import { findEntry } from '@/lib/store/glossary'
import { listSessions } from '@/lib/store/sessions'
import { sayDay } from '@/locales/dates'
import { RecallWord } from './RecallWord'
import type { Done } from './use-done'
import { useWords } from './use-words'

/** The words that come back, one after the other; at the end a sentence, and nothing more to do. */
export function Recalling({ due, onClose }: { due: readonly Entry[]; onClose: () => void }) {
  const { t, language } = useSpeech()
  const x = useWords()
  const [entry, setEntry] = useState<Entry | undefined>(due[0])
  const [last, setLast] = useState<Extract<Done, { before: Entry[] }>>()
  const heading = useId()
  const answer = async (asked: Entry, said: RecallAnswer) => {
    const before = await recallWords([asked.id], said, Date.now())
    const after = await findEntry(asked.id)
    const day = after && Date.parse(`${dueOn(after, await listSessions())}T12:00`)
    setLast({ said: day ? x.backOn(asked.term, sayDay(language, day)) : '', before })
    setEntry(due.find(({ id }) => id !== asked.id))
  }
  const undo = async (before: Entry[]) => {
    await putBackEntries(before)
    setLast(undefined)
    setEntry(before[0])
  }
  return (
    <main>
      <div className="band row row-spread">
        <h1 className="title" id={heading}>
          {x.backTitle}
        </h1>
        <Button icon="close" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <Sheet labelledBy={heading}>
        {entry ? (
          <RecallWord key={entry.id} entry={entry} onAnswer={said => void answer(entry, said)} />
        ) : (
          <AllDone words={x.backDone} />
        )}
        {last && (
          <div className="row">
            <p className="small soft" dir="auto">
              {last.said}
            </p>
            <Button icon="undo" onClick={() => void undo(last.before)}>
              {t.undo}
            </Button>
          </div>
        )}
        <Announce text={last?.said ?? ''} />
      </Sheet>
    </main>
  )
}

/** Whoever answered the last one goes on from here. */
function AllDone({ words }: { words: string }) {
  const end = useRef<HTMLParagraphElement>(null)
  useEffect(() => end.current?.focus({ preventScroll: true }), [])
  return (
    <p className="heading" ref={end} tabIndex={-1}>
      {words}
    </p>
  )
}
