import { browserLanguage } from '@/lib/browser/language'
import { markTab } from '@/lib/browser/remind'
import { findSettings } from '@/lib/store/settings'
import { languageFor } from '@/locales/language'
import { wordsIn } from '@/locales/words'
import { findAnsweredHere } from './find-answered-here'
import { mayExplain } from './may-explain'

/**
 * A quiet dot on the toolbar button of a tab whose page has an answer waiting; only where the person allowed us, never on
 * hands-off sites. `address` is the tab's, as far as the browser tells it.
 */
export async function markAnsweredHere(tabId: number, address: string): Promise<void> {
  if (!(await mayExplain(address))) return
  const isAnswered = (await findAnsweredHere(address)).length > 0
  const { language } = await findSettings()
  await markTab(tabId, isAnswered ? wordsIn(languageFor(language, browserLanguage())).answerWaits : undefined)
}
