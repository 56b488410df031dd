import { browserLanguage } from '@/lib/browser/language'
import { sendPlace } from '@/lib/browser/looking'
import type { Looking } from '@/lib/model/looking'
import { outcomeOf } from '@/lib/model/looking'
import { findSettings } from '@/lib/store/settings'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'

/** Has the place that is to be shown drawn in its frame, and nothing in the others. */
export async function showPlace(looking: Looking): Promise<void> {
  const { search, tabId, answers, at } = looking
  const { result, places } = outcomeOf(looking)
  const language = languageFor((await findSettings()).language, browserLanguage())
  const t = stringsIn(language)
  const said = result === 'found' ? t.foundIt : t.maybeHere(at + 1, places.length)
  const settled = result === 'found'
  const shown = places[at]
  await Promise.all(
    Object.keys(answers)
      .map(Number)
      .map(frame => {
        const place = frame === shown?.frame ? shown.place : undefined
        return sendPlace(tabId, frame, { search, place, sure: settled, said, language, settled })
      }),
  )
}
