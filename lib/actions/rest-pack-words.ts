import { MOST } from '@/lib/model/glossary'
import { savePackChoices } from '@/lib/store/packs'
import { publishWords } from './publish-words'

/** "Not on this site" of ready-made words ("pack/word"): they are no longer marked there, or are again. */
export async function restPackWords(keys: readonly string[], site: string, rests: boolean): Promise<void> {
  await savePackChoices(keys, ({ notOn = [], ...before }) => {
    const others = notOn.filter(each => each !== site)
    const sites = rests ? [...others, site].slice(-MOST.sites) : others
    return { ...before, ...(sites.length > 0 ? { notOn: sites } : {}) }
  })
  await publishWords()
}
