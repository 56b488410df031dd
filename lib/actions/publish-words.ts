import { writePageStorage } from '@/lib/browser/page-storage'
import { listEntries } from '@/lib/store/glossary'
import { findSettings } from '@/lib/store/settings'
import { compileTerms, packIndex } from '@/lib/text/compile-terms'
import { INDEX_FORMAT } from '@/lib/text/word-index'
import { languageFor } from '@/locales/language'

/** Compiles the glossary into hashes and hands them, with the way of marking, to the scripts in web pages. */
export async function publishWords(): Promise<void> {
  await navigator.locks.request('publish-words', async () => {
    const entries = await listEntries()
    const { marks, language } = await findSettings()
    const packed = packIndex(compileTerms(entries.map(entry => entry.term)))
    await writePageStorage({
      index: { version: INDEX_FORMAT, packed },
      marks,
      language: languageFor(language, navigator.language),
    })
  })
}
