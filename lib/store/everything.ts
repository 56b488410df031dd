import type { Answer } from '@/lib/model/answer'
import type { Asked } from '@/lib/model/asked'
import { picturesAlong } from '@/lib/model/asked'
import type { Draft } from '@/lib/model/draft'
import type { Feedback } from '@/lib/model/feedback'
import type { Entry } from '@/lib/model/glossary'
import type { Note } from '@/lib/model/note'
import type { PackChoice } from '@/lib/model/pack-choice'
import type { Pair } from '@/lib/model/pair'
import type { Picture } from '@/lib/model/picture'
import type { Practice } from '@/lib/model/practice'
import type { Question } from '@/lib/model/question'
import { picturesOf } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import type { Share } from '@/lib/model/share'
import { newer } from '@/lib/model/stamp'
import { db } from './db'

/** All the records a copy holds, one list a table. */
export type Records = {
  questions: Question[]
  answers: Answer[]
  pairs: Pair[]
  sessions: Session[]
  notes: Note[]
  practice: Practice[]
  feedback: Feedback[]
  glossary: Entry[]
  shares: Share[]
  asked: Asked[]
  drafts: Draft[]
  packs: PackChoice[]
}

/** The tables of `Records`, in the order a copy has them. */
export const TABLES = [
  'questions',
  'answers',
  'pairs',
  'sessions',
  'notes',
  'practice',
  'feedback',
  'glossary',
  'shares',
  'asked',
  'drafts',
  'packs',
] as const satisfies (keyof Records)[]

/** Reads every record but the pictures, at one moment. */
export function findEverything(): Promise<Records> {
  return db.transaction('r', [...TABLES], async () => {
    const lists = await Promise.all(TABLES.map(async name => [name, await db.table(name).toArray()] as const))
    return Object.fromEntries(lists) as Records
  })
}

export function listPictureIds(): Promise<string[]> {
  return db.pictures.toCollection().primaryKeys()
}

/**
 * Adds records and pictures to what is here, all or nothing: of two versions of one record the newer stays
 * (`newer`), so bringing the same copy back twice changes nothing. Returns how many records were new or newer.
 */
export function saveEverything(records: Records, pictures: Picture[]): Promise<number> {
  return db.transaction('rw', [...TABLES, 'pictures'], async () => {
    let changed = 0
    for (const name of TABLES) {
      const table = db.table(name)
      const here = await table.bulkGet(records[name].map(record => record.id))
      const wins = records[name].filter((record, place) => newer(record.stamp, here[place]?.stamp))
      await table.bulkPut(wins)
      changed += wins.length
    }
    // A picture that was blacked out or replaced must not come back with the older question that held it.
    const asked = (await db.asked.toArray()).flatMap(picturesAlong)
    const held = new Set([...(await db.questions.toArray()).flatMap(picturesOf), ...asked])
    const known = await db.pictures.toCollection().primaryKeys()
    await db.pictures.bulkPut(pictures.filter(({ id }) => held.has(id) && !known.includes(id)))
    await db.pictures.bulkDelete(known.filter(id => !held.has(id)))
    return changed
  })
}
