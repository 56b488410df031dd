import { writeIndexes } from '@/lib/browser/page-storage'
import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { isMarkable } from '@/lib/model/markable'
import { listEntries } from '@/lib/store/glossary'
import { findSettings } from '@/lib/store/settings'
import { compileTerms, packIndex } from '@/lib/text/compile-terms'
import { INDEX_FORMAT } from '@/lib/text/word-index'
import { languageFor } from '@/locales/language'
import type { ToMark } from './pack-words-to-mark'

/**
 * Compiles the glossary and the packs that are switched on into hashes and hands them, with the way of marking, to the
 * scripts in web pages: without the words that are known by now, and for a site without those that are not wanted there.
 */
export async function publishWords(): Promise<void> {
  await navigator.locks.request('publish-words', async () => {
    const entries = await listEntries()
    // The panel opens without what reads the packs.
    const { packWordsToMark } = await import('./pack-words-to-mark')
    const own = entries.filter(({ knownAt }) => knownAt === undefined)
    const all = [...own.map(toMark), ...(await packWordsToMark(entries))]
    const { marks, language } = await findSettings()
    const sites = new Set(all.flatMap(({ notOn }) => notOn))
    const ofSites = new Map([...sites].map(site => [site, packed(all.filter(({ notOn }) => !notOn.includes(site)))]))
    await writeIndexes(INDEX_FORMAT, packed(all), ofSites, {
      marks,
      language: languageFor(language, navigator.language),
    })
  })
}

function toMark(entry: Entry): ToMark {
  return { spellings: spellingsOf(entry), notOn: entry.notOn ?? [] }
}

function packed(words: readonly ToMark[]): string {
  return packIndex(compileTerms(words.flatMap(({ spellings }) => spellings).filter(isMarkable)))
}
