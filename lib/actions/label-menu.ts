import { browserLanguage } from '@/lib/browser/language'
import { buildMenu } from '@/lib/browser/menu'
import { findSettings } from '@/lib/store/settings'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'

/** Builds the menu item in the language that is set. */
export async function labelMenu(): Promise<void> {
  const { language } = await findSettings()
  await buildMenu(stringsIn(languageFor(language, browserLanguage())).askMenu)
}
