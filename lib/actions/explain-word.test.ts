import { expect, test } from 'vitest'
import type { Entry } from '@/lib/model/glossary'
import { saveEntry } from '@/lib/store/glossary'
import { explainWord } from './explain-word'

const entry = (id: string, term: string, at = 1): Entry => ({
  id,
  term,
  meaning: `about ${term}`,
  from: 'Yanis',
  at,
  stamp: { rev: 1, device: 'd' },
})

test('words on a page are explained in whatever case, number and spacing they are written', async () => {
  await saveEntry(entry('a', 'filter view'))

  for (const words of ['Filter Views', 'FILTER\u00a0VIEW', 'filter-view'])
    expect((await explainWord(words)).map(({ id }) => id)).toEqual(['a'])
})

test('words that only look alike are not explained', async () => {
  await saveEntry(entry('a', 'filter view'))

  expect(await explainWord('filter')).toEqual([])
  expect(await explainWord('...')).toEqual([])
})

test('what two mentors said of one word is both told, the newest first, and nothing from the bin', async () => {
  await saveEntry(entry('old', 'LOD', 1))
  await saveEntry(entry('new', 'lod', 2))
  await saveEntry({ ...entry('bin', 'LOD', 3), deletedAt: 4 })

  expect((await explainWord('LODs')).map(({ id }) => id)).toEqual(['new', 'old'])
})

test('a word is found by its abbreviation and its other spellings too', async () => {
  await saveEntry({ ...entry('a', 'level of detail'), forms: ['LOD', 'niveau de détail'] })

  for (const words of ['LODs', 'Niveau de detail', 'level of detail'])
    expect((await explainWord(words)).map(({ id }) => id)).toEqual(['a'])
})
