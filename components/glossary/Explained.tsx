import { PackMeaning } from '@/components/packs/PackMeaning'
import { useSpeech } from '@/components/ui/Speech'
import type { Explanation } from '@/lib/actions/explain-text'
import { packWordKey } from '@/lib/model/pack-choice'
import { EntryParts } from './EntryParts'
import { useWords } from './use-words'
import './glossary.css'

/** What was said of some words, one below the other; what is ready-made comes behind it and says so. */
export function Explained({ entries, fromPacks }: Explanation) {
  const { language } = useSpeech()
  const x = useWords()
  return (
    <>
      {entries.map(entry => (
        <div className="stack" key={entry.id}>
          <p className="entry-term" dir="auto">
            {entry.term}
          </p>
          <EntryParts entry={entry} />
        </div>
      ))}
      {fromPacks.map(({ pack, word }) => (
        <div className="stack" key={packWordKey(pack, word)}>
          <PackMeaning word={word} />
          <p className="small soft">{(entries.length > 0 ? x.besideMentor : x.notYet)(pack.name[language])}</p>
        </div>
      ))}
    </>
  )
}
