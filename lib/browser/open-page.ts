import { browser } from 'wxt/browser'
import { within } from './within'

/** Milliseconds a page may take to open before we go on without it. */
const PATIENCE = 30_000

/** Brings a page to the front, in the tab that shows it already where we may know, else in a new one. */
export async function openPage(address: string, windowId: number): Promise<{ tabId: number; address: string }> {
  const without = (url = '') => url.split('#')[0]
  const tabs = await browser.tabs.query({ windowId })
  const open = tabs.find(tab => tab.url && without(tab.url) === without(address))
  const tab = open?.id === undefined ? await browser.tabs.create({ url: address, windowId }) : open
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE
  if (open) await browser.tabs.update(tabId, { active: true })
  else await within(PATIENCE, loaded(tabId), undefined)
  return { tabId, address: (await browser.tabs.get(tabId)).url ?? '' }
}

function loaded(tabId: number): Promise<void> {
  return new Promise(done => {
    const listener = (id: number, { status }: { status?: string }) => {
      if (id !== tabId || status !== 'complete') return
      browser.tabs.onUpdated.removeListener(listener)
      done()
    }
    browser.tabs.onUpdated.addListener(listener)
  })
}
