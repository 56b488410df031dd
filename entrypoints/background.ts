import type { Browser } from 'wxt/browser'
import { browser } from 'wxt/browser'
import { defineBackground } from 'wxt/utils/define-background'
import { alignScripts } from '@/lib/actions/align-scripts'
import type { PageGesture } from '@/lib/actions/ask-from-page'
import { askFromPage } from '@/lib/actions/ask-from-page'
import { countMeetings } from '@/lib/actions/count-meetings'
import { doOnCard } from '@/lib/actions/do-on-card'
import { guideLooking } from '@/lib/actions/guide-looking'
import { guidePointing } from '@/lib/actions/guide-pointing'
import { keepLooked } from '@/lib/actions/keep-looked'
import { keepPointed } from '@/lib/actions/keep-pointed'
import { labelMenu } from '@/lib/actions/label-menu'
import { leaveLooking } from '@/lib/actions/leave-looking'
import { leaveTab } from '@/lib/actions/leave-tab'
import { lookAtPage } from '@/lib/actions/look-at-page'
import { markAnsweredHere } from '@/lib/actions/mark-answered-here'
import { mayExplain } from '@/lib/actions/may-explain'
import { openOnPage } from '@/lib/actions/open-on-page'
import { pointOrAsk } from '@/lib/actions/point-or-ask'
import { showCard } from '@/lib/actions/show-card'
import { tidyUp } from '@/lib/actions/tidy-up'
import { wakeUp } from '@/lib/actions/wake-up'
import { showNextWord } from '@/lib/browser/next-word'
import { openPanel } from '@/lib/browser/panel'
import { clearPointing } from '@/lib/browser/pointing'
import { injectMarks } from '@/lib/browser/registration'
import { takeScreenshot } from '@/lib/browser/screenshot'
import { forgetPage } from '@/lib/browser/shown'
import type { Handlers } from '@/lib/messages/serve'
import { serve } from '@/lib/messages/serve'
import { logError } from '@/lib/store/errors'

/** Runs a piece of work to its end; a bug in it goes to the error log and never stops the rest. */
function run(where: string, work: Promise<unknown>): void {
  work.catch(error => logError(where, error))
}

/**
 * Everything a gesture must do before its first `await`: the picture, the panel, the reading of the page. The moment is
 * taken first, since a panel younger than its gesture takes the focus.
 */
function begin(tab: Browser.tabs.Tab, click?: Browser.contextMenus.OnClickData): [on: PageGesture, now: number] {
  const now = Date.now()
  const { windowId, id: tabId = browser.tabs.TAB_ID_NONE } = tab
  const screenshot = takeScreenshot({ windowId, tabId })
  run('panel', openPanel(windowId))
  // Of some of the browser's own pages only the menu knows the address, and nobody the title.
  const address = tab.url ?? click?.pageUrl ?? ''
  const words = click?.selectionText
  const frame = click?.frameId === undefined ? undefined : { id: click.frameId, address: click.frameUrl }
  const gesture = { title: tab.title ?? '', address, ...(words ? { words } : {}) }
  return [{ windowId, tabId, gesture, page: lookAtPage(tabId, address, frame), screenshot }, now]
}

export default defineBackground(() => {
  browser.contextMenus.onClicked.addListener((info, tab) => {
    if (tab) run('menu', askFromPage(...begin(tab, info)))
  })
  browser.commands.onCommand.addListener((name, tab) => {
    if (name === 'ask-my-mentor' && tab) run('shortcut', askFromPage(...begin(tab)))
    if (name === 'point-at-something' && tab) run('point', pointOrAsk(...begin(tab)))
    if (name === 'next-known-word' && tab?.id !== undefined) run('next word', showNextWord(tab.id))
  })
  browser.action.onClicked.addListener(tab => run('toolbar', openOnPage(...begin(tab))))
  browser.tabs.onUpdated.addListener((tabId, change, { url = '' }) => {
    if (change.status === 'complete' || change.url !== undefined) run('here', markAnsweredHere(tabId, url))
    if (change.status === 'loading') run('leave', clearPointing(tabId))
    if (change.status === 'loading' || change.url !== undefined) run('leave', forgetPage(tabId))
    if (change.status === 'complete') run('leave', leaveTab(tabId, false))
  })
  browser.tabs.onRemoved.addListener(tabId =>
    run('leave', Promise.all([forgetPage(tabId), clearPointing(tabId), leaveTab(tabId, true)])),
  )
  const handlers: Handlers = {
    card: ({ words }, sender) => showCard(words, sender, Date.now()),
    'card-deed': (pressed, sender) => doOnCard(pressed, sender, Date.now()),
    met: async ({ words }) => void (await countMeetings(words, Date.now())),
    marks: async (_, sender) => void (await injectMarks(sender)),
    'still-here': (_, sender) => mayExplain(sender.origin ?? sender.url ?? ''),
    pointing: (_, sender) => guidePointing(sender.tab?.id),
    picked: ({ page }, sender) => keepPointed(sender, page, Date.now()),
    left: (_, sender) => clearPointing(sender.tab?.id),
    looking: (_, sender) => guideLooking(sender.tab?.id),
    looked: ({ search, seen }, sender) => keepLooked(sender, search, seen),
    'looked-away': ({ search }, sender) => leaveLooking(sender, search),
  }
  browser.runtime.onMessage.addListener(serve(handlers, error => run('message', Promise.reject(error))))
  for (const change of [browser.permissions.onAdded, browser.permissions.onRemoved])
    change.addListener(() => run('access', alignScripts()))
  browser.alarms.onAlarm.addListener(({ name }) => run(name, tidyUp(Date.now())))
  browser.runtime.onInstalled.addListener(() => run('install', Promise.all([labelMenu(), wakeUp(Date.now())])))
  browser.runtime.onStartup.addListener(() => run('start', wakeUp(Date.now())))
})
