import { expect, test, vi } from 'vitest'
import { readPageStorage } from '@/lib/browser/page-storage'
import { findEntry, saveEntries } from '@/lib/store/glossary'
import { saveSession } from '@/lib/store/sessions'
import { saveSettings } from '@/lib/store/settings'
import { matchWords } from '@/lib/text/match-words'
import { unpackIndex } from '@/lib/text/word-index'
import { DAY, entryOf, NOW, sessionOf } from '@/tests/builders'
import { countMeetings } from './count-meetings'
import { doOnCard } from './do-on-card'
import { findDue } from './find-due'
import { keepAsking } from './keep-asking'
import { publishWords } from './publish-words'
import { putBackEntries } from './put-back-entries'
import { recallWords } from './recall-words'
import { showCard } from './show-card'

vi.mock('@/lib/browser/language', () => ({ browserLanguage: () => 'en' }))

const find = (id: string) => findEntry(`entry-${id}`)
const LATER = NOW + DAY
const FROM = { tab: { id: 1, windowId: 1 }, frameId: 0, origin: 'https://a.example', url: 'https://a.example/' }

/** How faint the line under these words is in pages: 0 as at first, 1 and 2 fainter. */
async function faintnessIn(words: string): Promise<number> {
  const { index } = await readPageStorage('index')
  const unpacked = unpackIndex(index?.packed ?? '')
  const [match] = unpacked ? matchWords(words, unpacked) : []
  return (index?.faint ?? []).findIndex(places => match && places.includes(match.hash)) + 1
}

test('an answer is kept once a day, and undo takes it back', async () => {
  await saveEntries([entryOf('LOD')])

  const before = await recallWords(['entry-LOD'], 'knew', LATER)
  await recallWords(['entry-LOD'], 'not-yet', LATER + 1_000)

  expect((await find('LOD'))?.recall).toMatchObject({ fixed: 1, answer: 'knew', due: '2026-12-01' })
  await putBackEntries(before)
  expect(await find('LOD')).not.toHaveProperty('recall')
})

test('the line of a word fades in all its forms as it is known, and with two meanings as the one known less', async () => {
  await saveEntries([
    entryOf('LOD', { forms: ['level of detail'] }),
    entryOf('CRUD'),
    entryOf('crud', { from: 'Yanis' }),
  ])
  const answer = async (id: string, days: number) => recallWords([`entry-${id}`], 'knew', NOW + days * DAY)

  for (const id of ['LOD', 'CRUD']) for (const days of [1, 8]) await answer(id, days)
  expect(await Promise.all(['LODs', 'Level of Detail', 'CRUD'].map(faintnessIn))).toEqual([1, 1, 0])

  await answer('LOD', 22)
  expect(await faintnessIn('LOD')).toBe(2)
  await recallWords(['entry-LOD'], 'not-yet', NOW + 100 * DAY)
  expect(await faintnessIn('LOD')).toBe(0)
})

test('pages hear of it when only a line fades on a site with an index of its own', async () => {
  await saveEntries([entryOf('LOD', { notOn: ['b.example'] }), entryOf('CRUD')])
  await publishWords()
  const before = (await readPageStorage('index')).index

  for (const days of [1, 8]) await recallWords(['entry-CRUD'], 'knew', NOW + days * DAY)

  const after = (await readPageStorage('index')).index
  expect(after?.packed).toBe(before?.packed)
  expect(after?.turn).not.toBe(before?.turn)
})

test('“Not yet” to a word being mine is kept until its next answer', async () => {
  await saveEntries([entryOf('LOD')])
  await recallWords(['entry-LOD'], 'knew', LATER)

  await keepAsking('entry-LOD')
  expect((await find('LOD'))?.recall?.notMine).toBe(true)

  await recallWords(['entry-LOD'], 'knew', LATER + 7 * DAY)
  expect((await find('LOD'))?.recall).not.toHaveProperty('notMine')
})

test('a meeting is counted once a day, only of words that still need their card, in whatever form they stood there', async () => {
  await saveEntries([entryOf('LOD', { forms: ['level of detail'] }), entryOf('CRUD', { knownAt: NOW })])

  await countMeetings(['LODs', 'Level of detail', 'CRUD', 'nothing of ours'], NOW)
  await countMeetings(['LOD'], NOW + 60_000)
  expect(await find('LOD')).toMatchObject({ met: { days: 1, on: '2026-11-23' }, stamp: { rev: 2 } })
  expect(await find('CRUD')).not.toHaveProperty('met')

  await countMeetings(['LOD'], LATER)
  expect((await find('LOD'))?.met).toEqual({ days: 2, on: '2026-11-24' })
})

test('the card asks first only when that is wished and the word comes back', async () => {
  await saveEntries([entryOf('LOD')])

  expect((await showCard('LOD', {}, LATER))?.ask).toBeUndefined()
  await saveSettings({ askFirst: true, language: 'fr' })
  expect((await showCard('LOD', {}, NOW))?.ask).toBeUndefined()
  expect((await showCard('LOD', {}, LATER))?.ask?.show).toBe('Montrer')
})

test('what is answered on the card is kept, and taken back there', async () => {
  await saveEntries([entryOf('LOD'), entryOf('CRUD')])
  await saveSession(sessionOf())

  expect(await doOnCard({ words: 'LODs', deed: 'nearly', nth: 0 }, FROM, LATER)).toBe(true)
  expect((await find('LOD'))?.recall).toMatchObject({ answer: 'nearly', fixed: 1 })
  expect(await find('CRUD')).not.toHaveProperty('recall')
  expect(await findDue([(await find('LOD')) ?? entryOf('LOD')], LATER)).toEqual([])

  await doOnCard({ words: 'LODs', deed: 'not-asked', nth: 0 }, FROM, LATER)
  expect(await find('LOD')).not.toHaveProperty('recall')
  await doOnCard({ words: 'LOD', deed: 'knew', nth: 0 }, FROM, LATER)
  await doOnCard({ words: 'LOD', deed: 'knew', nth: 0 }, FROM, LATER + 7 * DAY)
  await doOnCard({ words: 'LOD', deed: 'not-asked', nth: 0 }, FROM, LATER + 7 * DAY)
  expect((await find('LOD'))?.recall).toMatchObject({ fixed: 1, answer: 'knew' })
})
