import { writeIndexes } from '@/lib/browser/page-storage'
import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { isMarkable } from '@/lib/model/markable'
import { listEntries } from '@/lib/store/glossary'
import { findSettings } from '@/lib/store/settings'
import { compileTerms, packIndex } from '@/lib/text/compile-terms'
import { INDEX_FORMAT } from '@/lib/text/word-index'
import { languageFor } from '@/locales/language'

/**
 * Compiles the glossary into hashes and hands them, with the way of marking, to the scripts in web pages: without the
 * words that are known by now, and for a site without those that are not wanted there.
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

function packed(entries: readonly Entry[]): string {
  return packIndex(compileTerms(entries.flatMap(spellingsOf).filter(isMarkable)))
}
