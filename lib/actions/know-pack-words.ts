import { savePackChoices } from '@/lib/store/packs'
import { publishWords } from './publish-words'

/** "I know this now" of ready-made words ("pack/word"): from `since` on they are not marked; `undefined` wakes them. */
export async function knowPackWords(keys: readonly string[], since: number | undefined): Promise<void> {
  await savePackChoices(keys, ({ knownAt: _, ...before }) => ({
    ...before,
    ...(since === undefined ? {} : { knownAt: since }),
  }))
  await publishWords()
}
