import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import Dexie from 'dexie'
import { expect, test } from 'vitest'
import { Answer } from '@/lib/model/answer'
import { Asked } from '@/lib/model/asked'
import { Draft } from '@/lib/model/draft'
import { Feedback } from '@/lib/model/feedback'
import { Entry } from '@/lib/model/glossary'
import { Note } from '@/lib/model/note'
import { PackChoice } from '@/lib/model/pack-choice'
import { Pair } from '@/lib/model/pair'
import { Practice } from '@/lib/model/practice'
import { Question } from '@/lib/model/question'
import { Session } from '@/lib/model/session'
import { Share } from '@/lib/model/share'
import { Settings } from '@/lib/settings/settings'
import { formsOf } from '@/lib/text/same-words'
import { db } from './db'
import { findEntriesCalled } from './glossary'

type Dump = { version: number; tables: Record<string, Record<string, unknown>[]> }

const ROOT = resolve(import.meta.dirname, '../..')
const dumpPath = (version: number) => resolve(ROOT, `tests/databases/v${version}.json`)
const source = readFileSync(resolve(ROOT, 'lib/store/db.ts'), 'utf8')
const VERSIONS = [...source.matchAll(/this\.version\((\d+)\)/g)].map(([, version]) => Number(version))
const SCHEMAS = {
  questions: Question,
  answers: Answer,
  pairs: Pair,
  sessions: Session,
  notes: Note,
  practice: Practice,
  feedback: Feedback,
  glossary: Entry,
  shares: Share,
  asked: Asked,
  drafts: Draft,
  packs: PackChoice,
} as const

function withPictures(rows: Record<string, unknown>[]): Record<string, unknown>[] {
  const blob = (text: unknown, type: unknown) => new Blob([Buffer.from(String(text), 'base64')], { type: String(type) })
  return rows.map(({ view, closeUp, type, ...rest }) => ({
    ...rest,
    view: blob(view, type),
    closeUp: blob(closeUp, type),
  }))
}

/** Puts the rows of a dump under the indexes that version had, as a browser that was never updated holds them. */
async function restore({ version, tables }: Dump): Promise<void> {
  const old = new Dexie('ask-my-mentor')
  const keys = Object.keys(tables).map(name => [name, name === 'errors' ? '++id' : 'id'] as const)
  old.version(version).stores(Object.fromEntries(keys))
  await old.open()
  for (const [name, rows] of Object.entries(tables))
    await old.table(name).bulkPut(name === 'pictures' ? withPictures(rows) : rows)
  old.close()
}

test('every released version of the database has its dump', () => {
  expect(VERSIONS.length).toBeGreaterThan(0)
  for (const version of VERSIONS) expect(existsSync(dumpPath(version)), `v${version}.json`).toBe(true)
})

test.each(VERSIONS)('what version %i kept opens with the program of today', async version => {
  const dump = JSON.parse(readFileSync(dumpPath(version), 'utf8')) as Dump
  await db.delete({ disableAutoOpen: false })
  db.close({ disableAutoOpen: false })
  await restore(dump)

  for (const [name, rows] of Object.entries(dump.tables)) expect(await db.table(name).count(), name).toBe(rows.length)

  for (const [name, schema] of Object.entries(SCHEMAS))
    for (const row of await db.table(name).toArray()) expect(schema.parse(row)).toEqual(row)
  for (const { id, term, deletedAt } of await db.glossary.toArray())
    expect(
      (await findEntriesCalled(formsOf(term))).some(entry => entry.id === id),
      term,
    ).toBe(deletedAt === undefined)
  expect(Settings.parse(await db.settings.get('settings'))).toMatchObject({ language: 'fr', text: 18 })
  expect((await db.pictures.toArray())[0]?.view).toBeInstanceOf(Blob)
})
