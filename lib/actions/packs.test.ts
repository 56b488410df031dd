import { beforeEach, expect, test, vi } from 'vitest'
import { readPageStorage } from '@/lib/browser/page-storage'
import { db } from '@/lib/store/db'
import { saveEntry } from '@/lib/store/glossary'
import { listPackChoices } from '@/lib/store/packs'
import { saveSettings } from '@/lib/store/settings'
import { matchWords } from '@/lib/text/match-words'
import { unpackIndex } from '@/lib/text/word-index'
import { entryOf, NOW } from '@/tests/builders'
import { packsOnDisk } from '@/tests/packs-on-disk'
import { binEntries } from './bin-entries'
import { doOnCard } from './do-on-card'
import { explainFromPacks } from './explain-from-packs'
import { knowPackWords } from './know-pack-words'
import { listPacks } from './list-packs'
import { markKnown } from './mark-known'
import { openCopy } from './open-copy'
import { publishWords } from './publish-words'
import { readExercises } from './read-exercises'
import { readPack } from './read-pack'
import { restOnSite } from './rest-on-site'
import { restPackWords } from './rest-pack-words'
import { saveCopy } from './save-copy'
import { showCard } from './show-card'
import { switchPack } from './switch-pack'

vi.mock('@/lib/browser/registration', () => ({ injectCard: async () => {} }))
vi.mock('@/lib/browser/panel', () => ({ openPanel: async () => {} }))
vi.mock('@/lib/browser/language', () => ({ browserLanguage: () => 'en' }))

beforeEach(() => packsOnDisk())

/** Which of these words a page on this site would underline. */
async function marked(words: string[], site = 'a.example'): Promise<string[]> {
  vi.stubGlobal('location', { hostname: site })
  const { index } = await readPageStorage('index')
  vi.unstubAllGlobals()
  packsOnDisk()
  const unpacked = unpackIndex(index?.packed ?? '')
  return words.filter(word => unpacked && matchWords(word, unpacked).length > 0)
}
const FROM = { tab: { id: 1, windowId: 1 }, origin: 'https://docs.example.com' }
const press = (words: string, deed: Parameters<typeof doOnCard>[0]['deed']) =>
  doOnCard({ words, deed, nth: 0 }, FROM, NOW)

test('no ready-made word is underlined before its pack is switched on, nor after it is switched off', async () => {
  await publishWords()
  expect(await marked(['growth hacking', 'CRUD'])).toEqual([])

  await switchPack('marketing', NOW)

  expect(await marked(['growth hacking', 'CRUD'])).toEqual(['growth hacking'])
  await switchPack('marketing', undefined)
  expect(await marked(['growth hacking'])).toEqual([])
})

test('a word is underlined in English and in French, whatever the language of the panel', async () => {
  await saveSettings({ language: 'en' })

  await switchPack('excel', NOW)

  expect(await marked(['Pivot tables', 'tableaux croisés dynamiques'])).toHaveLength(2)
})

test('“CRUD” and “growth hacking” are explained on day one, in both languages, whether or not a pack is on', async () => {
  for (const words of ['CRUD', 'growth hacking']) {
    expect(await explainFromPacks(words)).toEqual([])
    const [found] = await explainFromPacks(words, 'all')
    expect(found?.word.terms.en).toContain(words)
    expect(found?.word.terms.fr).toContain(words)
    expect(found?.word.fr.meaning).not.toBe(found?.word.en.meaning)
  }
})

test('the card says what the pack says, that it is not from the mentor, and offers to ask', async () => {
  await switchPack('tableau', NOW)

  const card = await showCard('Extracts', { tab: { id: 1 } }, NOW)

  expect(card).toMatchObject({
    term: 'extract',
    sayings: [],
    ready: [{ said: 'Not from your mentor yet. Ready-made words: Tableau', comparison: expect.stringMatching(/\.$/) }],
    t: { askAgain: 'Ask my mentor' },
  })
})

test('a French reader of an English page learns what the word is called in French, and reads French', async () => {
  await saveSettings({ language: 'fr' })
  await switchPack('excel', NOW)

  const card = await showCard('pivot table', { tab: { id: 1 } }, NOW)

  expect(card?.term).toBe('pivot table')
  expect(card?.ready[0]?.said).toMatch(/^Pas encore expliqué par votre mentor/)
  expect(card?.ready[0]?.more[0]).toBe('En français\u00a0: tableau croisé dynamique')
})

test('an expression of companies is said more plainly, for somebody who has a partner and no mentor', async () => {
  await switchPack('corporate', NOW)

  const card = await showCard('EBITDA', { tab: { id: 1 } }, NOW)

  expect(card?.ready[0]?.said).toMatch(/^Not from your partner yet/)
  expect(card?.ready[0]?.more.join()).toContain('Plainer: ')
})

test('as soon as a mentor has explained a word, the mentor’s words come first and the pack’s below', async () => {
  await switchPack('tableau', NOW)
  await saveEntry(entryOf('extract', { meaning: 'Our Monday copy.' }))

  const card = await showCard('extracts', { tab: { id: 1 } }, NOW)

  expect(card).toMatchObject({
    sayings: [{ meaning: 'Our Monday copy.' }],
    ready: [{ said: 'Not from your mentor. Ready-made words: Tableau' }],
    t: { askAgain: 'Ask again' },
  })
})

test('a ready-made word I know is no longer underlined, and undo brings it back', async () => {
  await switchPack('tableau', NOW)

  expect(await press('extracts', 'know')).toBe(true)
  expect(await marked(['extract', 'extrait de données', 'dashboard'])).toEqual(['dashboard'])
  expect(await press('extracts', 'not-known')).toBe(true)

  expect(await marked(['extract', 'dashboard'])).toEqual(['extract', 'dashboard'])
})

test('a ready-made word that is not wanted on a site is underlined everywhere else', async () => {
  await switchPack('tableau', NOW)

  await press('extract', 'not-here')

  expect(await marked(['extract'], 'docs.example.com')).toEqual([])
  expect(await marked(['extract'])).toEqual(['extract'])
  await restPackWords(['tableau/extract'], 'docs.example.com', false)
  expect(await marked(['extract'], 'docs.example.com')).toEqual(['extract'])
})

test('what I chose of my mentor’s word goes for the ready-made one too, in all its forms', async () => {
  await switchPack('excel', NOW)
  await saveEntry(entryOf('pivot table'))
  await markKnown(['entry-pivot table'], NOW)
  expect(await marked(['pivot table', 'tableau croisé dynamique'])).toEqual([])

  await markKnown(['entry-pivot table'], undefined)
  await restOnSite(['entry-pivot table'], 'docs.example.com', true)

  expect(await marked(['pivot table', 'tableau croisé dynamique'], 'docs.example.com')).toEqual([])
  expect(await marked(['pivot table'])).toEqual(['pivot table'])
  await binEntries(['entry-pivot table'], NOW)
  expect(await marked(['pivot table'], 'docs.example.com')).toEqual(['pivot table'])
})

test('a word I know stays known when its pack is switched off and on, and in a saved copy', async () => {
  await switchPack('tableau', NOW)
  await knowPackWords(['tableau/extract'], NOW)
  await switchPack('tableau', undefined)
  await switchPack('tableau', NOW)
  expect(await marked(['extract', 'dashboard'])).toEqual(['dashboard'])
  const copy = await saveCopy(new Date(NOW))
  await db.delete({ disableAutoOpen: false })

  await openCopy(copy)

  expect((await listPackChoices()).map(({ id }) => id)).toEqual(['tableau', 'tableau/extract'])
  expect(await marked(['extract', 'dashboard'])).toEqual(['dashboard'])
})

test('a pack whose file is missing or broken stops neither the others nor my own words', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  packsOnDisk({ '/packs/broken.json': '{"id":"broken"}' })
  await saveEntry(entryOf('LOD'))

  for (const id of ['broken', 'gone', 'agile']) await switchPack(id, NOW)

  expect(await readPack('broken')).toBeUndefined()
  expect(await marked(['LOD', 'sprint'])).toEqual(['LOD', 'sprint'])
  expect((await db.errors.toArray()).map(({ where }) => where).sort()).toEqual(['pack broken', 'pack gone'])
  silent.mockRestore()
})

test('a list or exercises that cannot be read are none, and say so in the log', async () => {
  const silent = vi.spyOn(console, 'error').mockImplementation(() => {})
  packsOnDisk({ '/packs/index.json': '[{}]', '/packs/exercises.json': 'x' })

  expect(await listPacks()).toEqual([])
  expect(await readExercises()).toEqual([])

  expect((await db.errors.toArray()).map(({ where }) => where)).toEqual(['packs', 'exercises'])
  silent.mockRestore()
})

test('the list has every pack, and each tool without exercises in the program brings three', async () => {
  const packs = await listPacks()

  expect(packs).toHaveLength(23)
  expect(packs.every(({ words }) => words >= 22)).toBe(true)
  const exercises = await readExercises()
  expect([...new Set(exercises.map(({ app }) => app))].sort()).toEqual([
    'Evernote',
    'Loom',
    'Meetup',
    'Meta Ads Manager',
    'Slack',
  ])
  expect(exercises).toHaveLength(15)
})
