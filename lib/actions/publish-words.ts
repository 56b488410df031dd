import { writeIndexes } from '@/lib/browser/page-storage'
import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { isMarkable } from '@/lib/model/markable'
import type { Faintness } from '@/lib/model/recall'
import { faintnessOf } from '@/lib/model/recall'
import { listEntries } from '@/lib/store/glossary'
import { findSettings } from '@/lib/store/settings'
import { compileTerms, packIndex, placesOf } from '@/lib/text/compile-terms'
import type { Faint, WordIndex } from '@/lib/text/word-index'
import { INDEX_FORMAT } from '@/lib/text/word-index'
import { languageFor } from '@/locales/language'
import type { ToMark } from './pack-words-to-mark'

/**
 * Compiles the glossary and the packs that are switched on into hashes and hands them, with the way of marking, to the
 * scripts in web pages: without the words that are known by now, and for a site without those that are not wanted there. With
 * them goes which lines fade.
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
  return { spellings: spellingsOf(entry), notOn: entry.notOn ?? [], faintness: faintnessOf(entry.recall) }
}

function packed(words: readonly ToMark[]): { packed: string; faint: Faint } {
  const index = compileTerms(termsOf(words))
  return { packed: packIndex(index), faint: faintIn(index, words) }
}

/** Where in an index the words stand whose lines fade; what two people said of a word fades with the one known less. */
function faintIn(index: WordIndex, words: readonly ToMark[]): Faint {
  const placesAt = (wanted: Faintness) =>
    placesOf(index, termsOf(words.filter(({ faintness }) => faintness === wanted)))
  const [lighter, faintest] = [new Set(placesAt(1)), new Set(placesAt(2))]
  // Most words have their full line: they are asked for only where there are others.
  if (lighter.size + faintest.size === 0) return [[], []]
  const full = new Set(placesAt(0))
  return [[...lighter.difference(full)], [...faintest.difference(full).difference(lighter)]]
}

function termsOf(words: readonly ToMark[]): string[] {
  return words.flatMap(({ spellings }) => spellings).filter(isMarkable)
}
