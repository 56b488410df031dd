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

/**
 * Compiles the glossary into hashes and hands them, with the way of marking, to the scripts in web pages: without the
 * words that are known by now, and for a site without those that are not wanted there. With them goes which lines fade.
 */
export async function publishWords(): Promise<void> {
  await navigator.locks.request('publish-words', async () => {
    const entries = (await listEntries()).filter(({ knownAt }) => knownAt === undefined)
    const { marks, language } = await findSettings()
    const sites = new Set(entries.flatMap(({ notOn = [] }) => notOn))
    const own = new Map([...sites].map(site => [site, packed(entries.filter(entry => !entry.notOn?.includes(site)))]))
    await writeIndexes(INDEX_FORMAT, packed(entries), own, {
      marks,
      language: languageFor(language, navigator.language),
    })
  })
}

function packed(entries: readonly Entry[]): { packed: string; faint: Faint } {
  const index = compileTerms(termsOf(entries))
  return { packed: packIndex(index), faint: faintIn(index, entries) }
}

/** Where in an index the words stand whose lines fade; what two people said of a word fades with the one known less. */
function faintIn(index: WordIndex, entries: readonly Entry[]): Faint {
  const placesAt = (faintness: Faintness) =>
    placesOf(index, termsOf(entries.filter(({ recall }) => faintnessOf(recall) === faintness)))
  const [lighter, faintest] = [new Set(placesAt(1)), new Set(placesAt(2))]
  // Most words have their full line: they are asked for only where there are others.
  if (lighter.size + faintest.size === 0) return [[], []]
  const full = new Set(placesAt(0))
  return [[...lighter.difference(full)], [...faintest.difference(full).difference(lighter)]]
}

function termsOf(entries: readonly Entry[]): string[] {
  return entries.flatMap(spellingsOf).filter(isMarkable)
}
