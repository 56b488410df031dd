import { browserLanguage } from '@/lib/browser/language'
import { findPointing } from '@/lib/browser/pointing'
import type { PointingStrings } from '@/lib/model/pointing'
import { findSettings } from '@/lib/store/settings'
import { languageFor, stringsIn } from '@/locales/strings'

/** What the pointing script says on the page; nothing for a tab in which nobody points. */
export async function pointingStrings(tabId: number | undefined): Promise<PointingStrings | undefined> {
  if (tabId === undefined || (await findPointing())?.tabId !== tabId) return undefined
  const language = languageFor((await findSettings()).language, browserLanguage())
  const t = stringsIn(language)
  return {
    language,
    title: t.pointTitle,
    keys: t.pointKeys,
    larger: t.larger,
    smaller: t.smaller,
    take: t.takeIt,
    leave: t.stopPointing,
    roles: t.roles,
    named: t.named('{role}', '{name}'),
    nameless: t.partOfPage,
  }
}
