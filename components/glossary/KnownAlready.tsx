import { useLiveQuery } from 'dexie-react-hooks'
import { explainText } from '@/lib/actions/explain-text'
import { Explained } from './Explained'
import { useWords } from './use-words'

/** Says, where one has just asked about words, what is known of them already. */
export function KnownAlready({ words }: { words: string }) {
  const x = useWords()
  const found = useLiveQuery(() => explainText(words), [words])
  if (!found || (found.entries.length === 0 && found.fromPacks.length === 0)) return null
  return (
    <div className="stack">
      {found.entries.length > 0 && <p className="small soft">{x.explainedBefore}</p>}
      <Explained {...found} />
    </div>
  )
}
