import type { EntityTable, Table } from 'dexie'
import Dexie from 'dexie'
import type { Answer } from '@/lib/model/answer'
import type { Asked } from '@/lib/model/asked'
import type { Draft } from '@/lib/model/draft'
import type { Feedback } from '@/lib/model/feedback'
import type { Entry } from '@/lib/model/glossary'
import { formsOfEntry } from '@/lib/model/glossary'
import type { Note } from '@/lib/model/note'
import type { PackChoice } from '@/lib/model/pack-choice'
import { Pair } from '@/lib/model/pair'
import type { Picture } from '@/lib/model/picture'
import type { Practice } from '@/lib/model/practice'
import type { Question } from '@/lib/model/question'
import { Session } from '@/lib/model/session'
import type { Share } from '@/lib/model/share'
import type { Settings } from '@/lib/settings/settings'

type SettingsRow = { id: 'settings' } & Partial<Settings>
type DeviceRow = { id: 'device'; device: string }
type ErrorRow = { id?: number; at: number; where: string; message: string; stack?: string }

class Database extends Dexie {
  questions!: EntityTable<Question, 'id'>
  pictures!: EntityTable<Picture, 'id'>
  answers!: EntityTable<Answer, 'id'>
  pairs!: EntityTable<Pair, 'id'>
  sessions!: EntityTable<Session, 'id'>
  glossary!: EntityTable<Entry, 'id'>
  notes!: EntityTable<Note, 'id'>
  practice!: EntityTable<Practice, 'id'>
  feedback!: EntityTable<Feedback, 'id'>
  shares!: EntityTable<Share, 'id'>
  asked!: EntityTable<Asked, 'id'>
  drafts!: EntityTable<Draft, 'id'>
  packs!: EntityTable<PackChoice, 'id'>
  settings!: Table<SettingsRow | DeviceRow, string>
  errors!: EntityTable<ErrorRow, 'id'>

  constructor() {
    // Strict: a write is on the disk before the panel says "Saved", even when the computer stops right after.
    // No cache: it would hold every record that a list once looked at.
    super('ask-my-mentor', { chromeTransactionDurability: 'strict', cache: 'disabled' })
    // A released version is never edited: a change is a new version beside its upgrade, with a dump in tests/databases.
    this.version(1).stores({
      questions: 'id, askedAt',
      pictures: 'id',
      answers: 'id, question',
      pairs: 'id',
      sessions: 'id, on',
      glossary: 'id',
      settings: 'id',
      errors: '++id',
    })
    // Pairs have a rhythm, sessions a course: what older ones lack is filled in as the schemas say.
    this.version(2)
      .stores({ notes: 'id, session', practice: 'id, session', feedback: 'id, session' })
      .upgrade(async transaction => {
        await transaction.table('pairs').toCollection().modify(fillIn(Pair))
        await transaction.table('sessions').toCollection().modify(fillIn(Session))
      })
    // What left is written down, so that answers find back to their questions.
    this.version(3).stores({ shares: 'id' })
    // What others ask me, and my answers until they are sent.
    this.version(4).stores({ asked: 'id, pair', drafts: 'id, pair' })
    // On a page one comes back to, what was asked there is found without reading every question, and on a card its word
    // without reading every word. Which ready-made packs are switched on, and what is known of their words.
    this.version(5)
      .stores({ questions: 'id, askedAt, capture.address', glossary: 'id, answer, *lookedUp', packs: 'id' })
      .upgrade(async transaction => {
        await transaction.table('glossary').toCollection().modify(writeLookedUp)
      })
    this.glossary.hook('creating', (_, entry) => {
      writeLookedUp(entry)
    })
    this.glossary.hook('updating', (change, _, entry) => writeLookedUp({ ...entry, ...change }))
    this.glossary.hook('reading', (entry: Stored) => {
      if (entry) delete entry.lookedUp
      return entry
    })
  }
}

/** What an entry is looked up by: only the index has it, and nobody who reads the entry. */
type Stored = Entry & { lookedUp?: string[] }

function writeLookedUp(entry: Stored): { lookedUp: string[] } {
  const lookedUp = formsOfEntry(entry)
  entry.lookedUp = lookedUp
  return { lookedUp }
}

/** Gives a stored record the defaults of its schema; one that does not fit it stays as it is, and nothing is lost. */
function fillIn(schema: { safeParse: (record: unknown) => { data?: object | undefined } }) {
  return (record: object) => void Object.assign(record, schema.safeParse(record).data)
}

/** The one connection to the database. Only the files of this room use it. */
export const db = new Database()
