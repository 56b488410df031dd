import { expect, test } from 'vitest'
import { readPageStorage } from '@/lib/browser/page-storage'
import { saveEntry } from '@/lib/store/glossary'
import { saveSettings } from '@/lib/store/settings'
import { matchWords } from '@/lib/text/match-words'
import { unpackIndex } from '@/lib/text/word-index'
import { publishWords } from './publish-words'

const stamp = { rev: 1, device: 'd' }

test('a word kept in the glossary is found by the scripts in pages, which cannot read it', async () => {
  await saveEntry({ id: 'a', term: 'filter view', meaning: 'secret meaning', from: 'Yanis', at: 1, stamp })
  await saveSettings({ marks: 'every', language: 'fr' })

  await Promise.all([publishWords(), publishWords()])

  const stored = await readPageStorage('index', 'marks', 'language')
  const index = unpackIndex(stored.index?.packed ?? '')
  expect(index && matchWords('My filter views', index)).toHaveLength(1)
  expect(stored).toMatchObject({ marks: 'every', language: 'fr' })
  expect(JSON.stringify(stored)).not.toMatch(/secret|Yanis|filter/)
})

test('an entry in the bin is no longer found', async () => {
  await saveEntry({ id: 'a', term: 'LOD', meaning: 'm', from: '', at: 1, deletedAt: 2, stamp })

  await publishWords()

  const { index } = await readPageStorage('index')
  expect(unpackIndex(index?.packed ?? '')?.entries.length).toBe(0)
})
