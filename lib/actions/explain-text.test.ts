import { beforeEach, expect, test } from 'vitest'
import { saveEntries } from '@/lib/store/glossary'
import { entryOf } from '@/tests/builders'
import { packsOnDisk } from '@/tests/packs-on-disk'
import { explainText } from './explain-text'

beforeEach(() => packsOnDisk())

const termsIn = async (text: string) => (await explainText(text)).entries.map(({ term }) => term)
const packsIn = async (text: string) =>
  (await explainText(text)).fromPacks.map(({ pack, word }) => `${pack.id} ${word.id}`)

test('of a sentence every known word is explained, in its order and once; of a known word only that word', async () => {
  await saveEntries(['filter row', 'sum table', 'table'].map(term => entryOf(term)))

  expect(await termsIn('Make sum tables, then a Filter Row of the sum table')).toEqual(['sum table', 'filter row'])
  expect(await termsIn('tables')).toEqual(['table'])
  expect(await termsIn('nothing of that')).toEqual([])
  expect(await termsIn('…')).toEqual([])
})

test('what ready-made packs say is told behind, switched on or not, also of a word in a sentence', async () => {
  await saveEntries([entryOf('CRUD')])

  expect(await termsIn('crud')).toEqual(['CRUD'])
  expect(await packsIn('crud')).toEqual(['developers crud'])
  expect(await packsIn('they do growth hacking, they say')).toEqual(['marketing growth-hacking'])
})
