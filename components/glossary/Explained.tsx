import type { Entry } from '@/lib/model/glossary'
import { EntryParts } from './EntryParts'
import './glossary.css'

/** What was said of some words, one below the other. */
export function Explained({ entries }: { entries: readonly Entry[] }) {
  return entries.map(entry => (
    <div className="stack" key={entry.id}>
      <p className="entry-term" dir="auto">
        {entry.term}
      </p>
      <EntryParts entry={entry} />
    </div>
  ))
}
