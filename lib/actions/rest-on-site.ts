import type { Entry } from '@/lib/model/glossary'
import { MOST } from '@/lib/model/glossary'
import { saveEntryChanges } from '@/lib/store/glossary'
import { publishWords } from './publish-words'

/** "Not on this site": these words are no longer marked there, or are again. Returns what undoes it. */
export async function restOnSite(ids: readonly string[], site: string, rests: boolean): Promise<Entry[]> {
  const before = await saveEntryChanges(ids, ({ notOn = [], ...entry }) => {
    const others = notOn.filter(each => each !== site)
    const sites = rests ? [...others, site].slice(-MOST.sites) : others
    return { ...entry, ...(sites.length > 0 ? { notOn: sites } : {}) }
  })
  await publishWords()
  return before
}
