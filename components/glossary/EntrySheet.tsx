import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useId, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { binEntries } from '@/lib/actions/bin-entries'
import { changeEntry } from '@/lib/actions/change-entry'
import { markKnown } from '@/lib/actions/mark-known'
import type { Entry, Written } from '@/lib/model/glossary'
import type { Pair } from '@/lib/model/pair'
import { headline } from '@/lib/model/question'
import type { ListedWord } from '@/lib/model/word-list'
import { findQuestion } from '@/lib/store/questions'
import { EntryForm } from './EntryForm'
import { EntryParts } from './EntryParts'
import { MergeWith } from './MergeWith'
import type { Done } from './use-done'
import { useWords } from './use-words'

type Props = {
  entry: Entry
  words: readonly ListedWord[]
  pairs: readonly Pair[]
  onDone: (done: Done) => void
  onClose: () => void
  onOpenQuestion: (id: string) => void
}

/** One word, open: read it, put it right, put it together with another, let it rest, or take it out. */
export function EntrySheet({ entry, words, pairs, onDone, onClose, onOpenQuestion }: Props) {
  const { t } = useSpeech()
  const x = useWords()
  const [doing, setDoing] = useState<'edit' | 'merge'>()
  const { id, term, knownAt } = entry
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (!doing) title.current?.focus({ preventScroll: true })
  }, [doing])
  const save = async (written: Written) => {
    onDone({ said: x.wordChanged(written.term.trim()), before: await changeEntry(id, written) })
    setDoing(undefined)
  }
  const know = async () => {
    const since = knownAt === undefined ? Date.now() : undefined
    onDone({ said: since ? x.wordKnown(term) : x.wordMarked(term), before: await markKnown([id], since) })
  }
  const remove = async () => {
    onDone({ said: x.wordDeleted(term), before: await binEntries([id], Date.now()) })
    onClose()
  }
  if (doing === 'edit')
    return (
      <Sheet label={term}>
        <EntryForm
          first={entry}
          pairs={pairs}
          isThere={typed => words.some(word => word.id !== id && word.term === typed.trim())}
          onSave={written => void save(written)}
          onCancel={() => setDoing(undefined)}
        />
      </Sheet>
    )
  return (
    <Sheet labelledBy={heading}>
      <div className="row row-spread">
        <h2 className="title" id={heading} ref={title} tabIndex={-1} dir="auto">
          {term}
        </h2>
        <Button icon="close" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <EntryParts entry={entry} />
      <WhereMet question={entry.question} onOpenQuestion={onOpenQuestion} />
      {doing === 'merge' ? (
        <MergeWith
          entry={entry}
          words={words}
          onMerged={done => {
            onDone(done)
            setDoing(undefined)
          }}
          onCancel={() => setDoing(undefined)}
        />
      ) : (
        <div className="row">
          <Button icon="tick" onClick={() => void know()}>
            {knownAt === undefined ? x.sheet.knowNow : x.sheet.markAgain}
          </Button>
          <Button icon="pen" onClick={() => setDoing('edit')}>
            {t.edit}
          </Button>
          {words.length > 1 && (
            <Button icon="together" onClick={() => setDoing('merge')}>
              {x.sheet.merge}
            </Button>
          )}
          <Button icon="bin" onClick={() => void remove()}>
            {t.delete}
          </Button>
        </div>
      )}
    </Sheet>
  )
}

/** The question a word came from, as far as it is still there. */
function WhereMet({
  question: id,
  onOpenQuestion,
}: {
  question: string | undefined
  onOpenQuestion: (id: string) => void
}) {
  const x = useWords()
  const found = useLiveQuery(async () => ({ question: id ? await findQuestion(id) : undefined }), [id])
  if (!found) return null
  const { question } = found
  const isThere = question && question.deletedAt === undefined
  return (
    <div>
      <p className="small soft">{x.card.whereMet}</p>
      <p dir="auto">{isThere ? headline(question) : id ? x.questionGone : x.writtenByHand}</p>
      {isThere && (
        <Button icon="place" onClick={() => onOpenQuestion(question.id)}>
          {x.sheet.openQuestion}
        </Button>
      )}
    </div>
  )
}
