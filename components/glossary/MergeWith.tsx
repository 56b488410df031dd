import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { SearchField } from '@/components/ui/SearchField'
import { useSpeech } from '@/components/ui/Speech'
import { mergeEntries } from '@/lib/actions/merge-entries'
import type { Entry } from '@/lib/model/glossary'
import { finder } from '@/lib/model/search'
import type { ListedWord } from '@/lib/model/word-list'
import type { Done } from './use-done'
import { useWords } from './use-words'

/** So many are offered; whoever looks for another one types more of it. */
const OFFERED = 8

type Props = {
  entry: Entry
  words: readonly ListedWord[]
  onMerged: (done: Done) => void
  onCancel: () => void
}

/** Chooses the second of two entries that are one word; those of the same name are offered first. */
export function MergeWith({ entry, words, onMerged, onCancel }: Props) {
  const { t } = useSpeech()
  const x = useWords()
  const { id, term } = entry
  const others = words.filter(word => word.id !== id)
  const [typed, setTyped] = useState(() => (others.some(({ text }) => finder(term)(text)) ? term : ''))
  const [isLong, setLong] = useState(false)
  const isFound = finder(typed)
  const offered = others.filter(({ text }) => isFound(text)).slice(0, OFFERED)
  const merge = async (other: ListedWord) => {
    const before = await mergeEntries(id, other.id, Date.now())
    if (before) onMerged({ said: x.wordsMerged(term, other.term), before })
    else setLong(true)
  }
  return (
    <section className="stack" aria-label={x.mergeWith(term)}>
      <SearchField label={x.mergeWith(term)} value={typed} onChange={setTyped} />
      <p className="small soft">{x.mergeHint}</p>
      {offered.length === 0 && <p>{x.mergeNone}</p>}
      {isLong && <p role="alert">{x.mergeTooLong}</p>}
      {offered.map(other => (
        <Button key={other.id} icon="together" onClick={() => void merge(other)}>
          {other.from ? `${other.term} (${other.from})` : other.term}
        </Button>
      ))}
      <Button onClick={onCancel}>{t.cancel}</Button>
    </section>
  )
}
