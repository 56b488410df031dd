import { expect, test } from 'vitest'
import { saveEntries } from '@/lib/store/glossary'
import { entryOf } from '@/tests/builders'
import { explainText } from './explain-text'

const termsIn = async (text: string) => (await explainText(text)).map(({ term }) => term)

test('of a sentence every known word is explained, in its order and once; of a known word only that word', async () => {
  await saveEntries(['filter view', 'pivot table', 'table'].map(term => entryOf(term)))

  expect(await termsIn('Make pivot tables, then a Filter View of the pivot table')).toEqual([
    'pivot table',
    'filter view',
  ])
  expect(await termsIn('tables')).toEqual(['table'])
  expect(await termsIn('nothing of that')).toEqual([])
  expect(await termsIn('…')).toEqual([])
})
