import { openPanel } from '@/lib/browser/panel'
import { show } from '@/lib/browser/shown'
import type { CardDeed } from '@/lib/model/card'
import { packWordKey } from '@/lib/model/pack-choice'
import { findQuestion } from '@/lib/store/questions'
import { askAgain } from './ask-again'
import { explainFromPacks } from './explain-from-packs'
import { explainWord } from './explain-word'
import { findDue } from './find-due'
import { knowPackWords } from './know-pack-words'
import { markKnown } from './mark-known'
import { recallWords } from './recall-words'
import { restOnSite } from './rest-on-site'
import { restPackWords } from './rest-pack-words'
import { takeBackAnswers } from './take-back-answers'

type Pressed = { words: string; deed: CardDeed; nth: number }
type From = {
  tab?: { id?: number | undefined; windowId?: number; url?: string | undefined; title?: string | undefined } | undefined
  frameId?: number | undefined
  origin?: string | undefined
  url?: string | undefined
}

/**
 * Does what was pressed on a card; false when nothing came of it. A page's script can do this with words of the glossary
 * and of the packs that are switched on only. The panel is opened before any `await`: the browser allows it only inside the press.
 */
export async function doOnCard({ words, deed, nth }: Pressed, from: From, now: number): Promise<boolean> {
  const { tab, frameId = 0, url = '', origin } = from
  const opened = deed === 'ask-again' || deed === 'where-met' ? openPanel(tab?.windowId ?? -1) : Promise.resolve()
  // Where the browser opens no panel, what was asked for is kept all the same, and shown when it is opened.
  await opened.catch(() => {})
  const entries = await explainWord(words)
  const ids = entries.map(({ id }) => id)
  const site = hostOf(origin) || hostOf(url)
  // A word of the person's own decides for the ready-made one too.
  const keys = ids.length > 0 ? [] : (await explainFromPacks(words)).map(({ pack, word }) => packWordKey(pack, word))
  if (ids.length + keys.length === 0 || tab?.id === undefined || tab.windowId === undefined) return false
  if (deed === 'know' || deed === 'not-known') {
    const since = deed === 'know' ? now : undefined
    await (ids.length > 0 ? markKnown(ids, since) : knowPackWords(keys, since))
  } else if (deed === 'knew' || deed === 'nearly' || deed === 'not-yet') {
    const due = await findDue(entries, now)
    await recallWords(
      due.map(({ id }) => id),
      deed,
      now,
    )
  } else if (deed === 'not-asked') await takeBackAnswers(ids, now)
  else if (deed === 'not-here' || deed === 'here-again') {
    if (!site) return false
    const rests = deed === 'not-here'
    await (ids.length > 0 ? restOnSite(ids, site, rests) : restPackWords(keys, site, rests))
  } else if (deed === 'where-met') {
    const question = await findQuestion(entries[nth]?.question ?? '')
    if (!question) return false
    await show(tab.windowId, { question: question.id, fresh: false, at: now })
  } else {
    const { id: tabId, windowId, url: address = '', title = '' } = tab
    await askAgain(words, { windowId, tabId, frameId, address, title, url }, now)
  }
  return true
}

function hostOf(address = ''): string {
  return URL.canParse(address) ? new URL(address).hostname : ''
}
