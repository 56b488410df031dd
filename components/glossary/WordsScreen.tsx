import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { changeEntry } from '@/lib/actions/change-entry'
import { listEntries } from '@/lib/store/glossary'
import { EntrySheet } from './EntrySheet'
import type { Access } from './OnPages'
import { OnPages } from './OnPages'
import './glossary.css'

/** Every word with its meaning, and where words are explained on pages. */
export function WordsScreen({ access }: { access: Access }) {
  const { t } = useSpeech()
  const [open, setOpen] = useState<string>()
  const [removed, setRemoved] = useState<{ id: string; term: string }>()
  const entries = useLiveQuery(listEntries)
  if (!entries) return null
  return (
    <main>
      <div className="band stack">
        <h1 className="title">{t.wordsTitle(entries.length)}</h1>
        {entries.length === 0 && <p className="soft">{t.noWordsYet}</p>}
        {removed && (
          <div className="row">
            <p>{t.wordDeleted(removed.term)}</p>
            <Button
              icon="undo"
              onClick={() => void changeEntry(removed.id, { deletedAt: undefined }).then(() => setRemoved(undefined))}
            >
              {t.undo}
            </Button>
          </div>
        )}
        <Announce text={removed ? t.wordDeleted(removed.term) : ''} />
      </div>
      <ul className="entries">
        {entries.map(entry =>
          entry.id === open ? (
            <li key={entry.id}>
              <EntrySheet
                entry={entry}
                onClose={() => setOpen(undefined)}
                onRemoved={() => {
                  setOpen(undefined)
                  setRemoved({ id: entry.id, term: entry.term })
                }}
              />
            </li>
          ) : (
            <li key={entry.id} className="entry">
              <button type="button" onClick={() => setOpen(entry.id)}>
                <span className="words entry-term">{entry.term}</span>
                <span className="entry-meaning">{entry.meaning}</span>
              </button>
            </li>
          ),
        )}
      </ul>
      <OnPages access={access} />
    </main>
  )
}
