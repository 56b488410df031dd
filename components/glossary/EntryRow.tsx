import { useEffect, useRef } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import type { Entry } from '@/lib/model/glossary'
import { sayDay } from '@/locales/dates'
import { useWords } from './use-words'

/** One word of the list; the whole row opens it. Whoever closes it comes back to its row. */
export function EntryRow({ entry, isLeft, onOpen }: { entry: Entry; isLeft: boolean; onOpen: () => void }) {
  const x = useWords()
  const { language } = useSpeech()
  const row = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isLeft) row.current?.focus()
  }, [isLeft])
  return (
    <button type="button" ref={row} onClick={onOpen}>
      <span className="words entry-term" dir="auto">
        {entry.term}
      </span>
      <span className="entry-meaning" dir="auto">
        {entry.meaning}
      </span>
      {entry.knownAt !== undefined && (
        <span className="small soft">{x.knownSince(sayDay(language, entry.knownAt))}</span>
      )}
    </button>
  )
}
