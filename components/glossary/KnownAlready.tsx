import { useLiveQuery } from 'dexie-react-hooks'
import { explainWord } from '@/lib/actions/explain-word'
import { Explained } from './Explained'
import { useWords } from './use-words'

/** Says, where one has just asked about words that were explained before, what was said of them. */
export function KnownAlready({ words }: { words: string }) {
  const x = useWords()
  const entries = useLiveQuery(() => explainWord(words), [words]) ?? []
  if (entries.length === 0) return null
  return (
    <div className="stack">
      <p className="small soft">{x.explainedBefore}</p>
      <Explained entries={entries} />
    </div>
  )
}
