import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import type { Entry } from '@/lib/model/glossary'
import type { ListedWord } from '@/lib/model/word-list'
import { findEntries } from '@/lib/store/glossary'
import { EntryRow } from './EntryRow'

type Props = {
  listed: readonly ListedWord[]
  /** How many are in front of these, and how many there are. */
  from: number
  of: number
  open: string | undefined
  /** The word that was open a moment ago. */
  left: string | undefined
  onOpen: (id: string) => void
  /** Draws the open one. */
  sheet: (entry: Entry) => ReactNode
}

/** Some words as rows, the open one as a sheet. Only those that are drawn are read from the store. */
export function EntryRows({ listed, from, of, open, left, onOpen, sheet }: Props) {
  const ids = listed.map(({ id }) => id)
  const entries = useLiveQuery(() => findEntries(ids), [ids.join()])
  if (!entries) return null
  const byId = new Map(entries.map(entry => [entry.id, entry]))
  return (
    <ul className="entries">
      {ids.map((id, place) => {
        const entry = byId.get(id)
        return (
          entry && (
            <li key={id} className={id === open ? '' : 'entry'} aria-posinset={from + place + 1} aria-setsize={of}>
              {id === open ? sheet(entry) : <EntryRow entry={entry} isLeft={id === left} onOpen={() => onOpen(id)} />}
            </li>
          )
        )
      })}
    </ul>
  )
}
