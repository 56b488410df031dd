import { IN_PAGE } from '@/lib/apps/in-page'
import { browserLanguage } from '@/lib/browser/language'
import { findPointing } from '@/lib/browser/pointing'
import type { PointingGuide } from '@/lib/model/pointing'
import { findSettings } from '@/lib/store/settings'
import { languageFor } from '@/locales/language'
import { stringsIn } from '@/locales/strings'

/** What the pointing script needs on its page; nothing for a tab in which nobody points. */
export async function guidePointing(tabId: number | undefined): Promise<PointingGuide | undefined> {
  if (tabId === undefined || (await findPointing())?.tabId !== tabId) return undefined
  const language = languageFor((await findSettings()).language, browserLanguage())
  const t = stringsIn(language)
  const strings = {
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
  return { strings, apps: IN_PAGE }
}
