import { expect, test, vi } from 'vitest'
import { readPageStorage } from '@/lib/browser/page-storage'
import type { Entry } from '@/lib/model/glossary'
import { findEntry, listEntries, saveEntries } from '@/lib/store/glossary'
import { saveSettings } from '@/lib/store/settings'
import { matchWords } from '@/lib/text/match-words'
import { unpackIndex } from '@/lib/text/word-index'
import { entryOf, NOW } from '@/tests/builders'
import { addEntry } from './add-entry'
import { binEntries } from './bin-entries'
import { changeEntry } from './change-entry'
import { markKnown } from './mark-known'
import { mergeEntries } from './merge-entries'
import { publishWords } from './publish-words'
import { putBackEntries } from './put-back-entries'
import { readWords } from './read-words'
import { restOnSite } from './rest-on-site'
import { saveWords } from './save-words'
import { takeInWords } from './take-in-words'

/** Which of these words a page on this site would underline. */
async function markedOn(site: string, ...words: string[]): Promise<string[]> {
  vi.stubGlobal('location', { hostname: site })
  const { index } = await readPageStorage('index')
  vi.unstubAllGlobals()
  const unpacked = unpackIndex(index?.packed ?? '')
  return words.filter(word => unpacked && matchWords(word, unpacked).length > 0)
}
const said = async () => (await listEntries()).map(({ term, meaning }) => `${term}: ${meaning}`)
const bare = ({ stamp: _, ...entry }: Entry) => entry

test('a word written by hand is kept and underlined in all its forms', async () => {
  await addEntry({ term: ' LOD ', meaning: 'Which rows.', from: '', forms: ['level of detail'] }, NOW)

  expect(await said()).toEqual(['LOD: Which rows.'])
  expect(await markedOn('a.example', 'LODs', 'Level of detail', 'CRUD')).toEqual(['LODs', 'Level of detail'])
})

test('a change of a word takes out what was emptied, and undo brings all of it back', async () => {
  const first = entryOf('LOD', { forms: ['lod'], comparison: 'A ruler.', question: 'q', notOn: ['a.example'] })
  await saveEntries([first])

  const before = await changeEntry(first.id, { ...first, term: '', forms: [], comparison: '', meaning: 'Better.' })

  const { id, term, from, at, question, notOn } = first
  expect(bare((await findEntry(id)) as Entry)).toEqual({ id, term, from, at, question, notOn, meaning: 'Better.' })
  await putBackEntries(before)
  expect(bare((await findEntry(id)) as Entry)).toEqual(bare(first))
  expect((await findEntry(id))?.stamp.rev).toBe(3)
})

test('two words put together are one, and undo makes them two again', async () => {
  await saveEntries([entryOf('LOD', { meaning: 'One.' }), entryOf('lods', { meaning: 'Two.' })])

  const before = await mergeEntries('entry-LOD', 'entry-lods', NOW)

  expect(await said()).toEqual(['LOD: One.\n\nTwo.'])
  await putBackEntries(before ?? [])
  expect(await said()).toEqual(['LOD: One.', 'lods: Two.'])
})

test('two words that are too long for one stay two', async () => {
  await saveEntries([entryOf('a', { meaning: 'x'.repeat(5_000) }), entryOf('b', { meaning: 'y'.repeat(5_000) })])

  expect(await mergeEntries('entry-a', 'entry-b', NOW)).toBeUndefined()
  expect(await listEntries()).toHaveLength(2)
})

test('a word I know now is no longer underlined until I want it again', async () => {
  await saveEntries([entryOf('LOD'), entryOf('CRUD')])

  await markKnown(['entry-LOD'], NOW)
  expect(await markedOn('a.example', 'LOD', 'CRUD')).toEqual(['CRUD'])
  await markKnown(['entry-LOD'], undefined)
  expect(await markedOn('a.example', 'LOD', 'CRUD')).toEqual(['LOD', 'CRUD'])
})

test('a word that is not wanted on a site is underlined everywhere else, and pages learn neither word nor site', async () => {
  await saveEntries([entryOf('LOD'), entryOf('CRUD')])
  await publishWords()
  const before = (await readPageStorage('index')).index?.turn

  await restOnSite(['entry-LOD'], 'docs.example.com', true)

  expect(await markedOn('docs.example.com', 'LOD', 'CRUD')).toEqual(['CRUD'])
  expect(await markedOn('a.example', 'LOD', 'CRUD')).toEqual(['LOD', 'CRUD'])
  const kept = JSON.stringify(await (await import('wxt/browser')).browser.storage.local.get())
  expect(kept).not.toMatch(/docs|example|LOD|CRUD/)
  // The pages that are open hear of it by this.
  expect((await readPageStorage('index')).index?.turn).not.toBe(before)
  await restOnSite(['entry-LOD'], 'docs.example.com', false)
  expect(await markedOn('docs.example.com', 'LOD', 'CRUD')).toEqual(['LOD', 'CRUD'])
})

test('a word of one letter is kept, and not underlined everywhere', async () => {
  await addEntry({ term: 'a', meaning: 'The first.', from: '' }, NOW)

  expect(await said()).toEqual(['a: The first.'])
  expect(await markedOn('a.example', 'a')).toEqual([])
})

const file = (text: string) => new Blob([text])

test('a file says what it would do, and does nothing yet', async () => {
  await saveEntries([entryOf('LOD', { meaning: 'Which rows.', from: 'Nadia' })])

  const read = await readWords(
    file('word,meaning,said by\nLOD,Which rows.,Nadia\nlod,Other words,Yanis\nCRUD,Four\n,x\n'),
  )

  expect(read).toMatchObject({ ok: true, same: 1, other: 1, leftOut: [{ line: 5, why: 'no-term' }], guessed: false })
  expect(read.ok && read.fresh.map(({ term }) => term)).toEqual(['lod', 'CRUD'])
  expect(await said()).toEqual(['LOD: Which rows.'])
})

test('the words of a file are added, the same file again adds none, and all of it can be undone', async () => {
  const text = 'word;meaning\nLOD;Which rows\nLOD;Which rows\nCRUD;Four deeds'
  const read = await readWords(file(text))

  const added = read.ok ? await takeInWords(read.fresh, NOW) : undefined

  expect(await said()).toEqual(['CRUD: Four deeds', 'LOD: Which rows'])
  expect(await markedOn('a.example', 'CRUD')).toEqual(['CRUD'])
  expect(await readWords(file(text))).toMatchObject({ ok: true, fresh: [], same: 3 })
  await binEntries(added ?? [], NOW)
  expect(await said()).toEqual([])
})

test('a file that is too large is not opened, and a plain reason is given for each that is no list of words', async () => {
  const large = { size: 200 * 1024 * 1024, slice: vi.fn(), arrayBuffer: vi.fn() }

  expect(await readWords(large as unknown as Blob)).toEqual({ ok: false, reason: 'too-large' })
  expect(large.slice).not.toHaveBeenCalled()
  expect(large.arrayBuffer).not.toHaveBeenCalled()
  expect(await readWords(file(''))).toEqual({ ok: false, reason: 'empty' })
  expect(await readWords(new Blob([Uint8Array.from([0x50, 0x4b, 3, 4])]))).toEqual({ ok: false, reason: 'not-text' })
  expect(await readWords(file('word,meaning\n'))).toEqual({ ok: false, reason: 'no-words' })
  const gone = { size: 3, slice: () => ({ arrayBuffer: () => Promise.reject(new DOMException('gone')) }) }
  expect(await readWords(gone as unknown as Blob)).toEqual({ ok: false, reason: 'unreadable' })
})

test('more than 50,000 words at once are left out by their lines, and none is lost silently', async () => {
  const lines = Array.from({ length: 50_003 }, (_, at) => `word ${at}\tmeaning ${at}`)

  const read = await readWords(file(lines.join('\n')))

  expect(read.ok && read.fresh).toHaveLength(50_000)
  expect(read.ok && read.leftOut.map(({ why }) => why)).toEqual(['too-many', 'too-many', 'too-many'])
})

test('all words are saved for a spreadsheet, for Anki and as JSON', async () => {
  await saveEntries([entryOf('CRUD'), { ...entryOf('gone'), deletedAt: NOW }])
  await saveSettings({ language: 'en' })

  for (const [format, ending] of [
    ['csv', 'csv'],
    ['anki', 'txt'],
    ['json', 'json'],
  ] as const) {
    const saved = await saveWords(format, 'en', new Date(NOW))
    expect(saved.name).toBe(`ask-my-mentor-words-2026-11-23.${ending}`)
    expect(await saved.text()).toContain('What CRUD means.')
    expect(await saved.text()).not.toContain('gone')
  }
})
