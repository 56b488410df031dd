import { browser } from 'wxt/browser'
import { within } from './within'

/** Milliseconds a page may take to open before we go on without it. */
const PATIENCE = 30_000

/** What is kept of an address; a tab's own may have more in it. */
type Clean = (address: string) => string | undefined
type ShownTab = { url?: string | undefined; active?: boolean | undefined }

/**
 * Brings a page to the front, in the tab that shows it already where we may know, else in a new one. A tab that shows
 * it at another place (what stands behind "#") is led to the address's own.
 */
export async function openPage(
  address: string,
  windowId: number,
  clean: Clean = url => url,
): Promise<{ tabId: number; address: string }> {
  const open = tabShowing(address, await browser.tabs.query({ windowId }), clean)
  const tab = open?.id === undefined ? await browser.tabs.create({ url: address, windowId }) : open
  const tabId = tab.id ?? browser.tabs.TAB_ID_NONE
  if (open) await browser.tabs.update(tabId, { active: true, ...ledTo(address, open.url ?? '', clean) })
  else await within(PATIENCE, loaded(tabId), undefined)
  return { tabId, address: (await browser.tabs.get(tabId)).url ?? '' }
}

/**
 * Of some tabs the one that shows the page of an address: best the one whose whole address fits, then the one that
 * differs behind "#" only; of several the one in front.
 */
export function tabShowing<Tab extends ShownTab>(address: string, tabs: readonly Tab[], clean: Clean): Tab | undefined {
  const page = pageOf(address)
  const rules = [
    (url: string) => url === address,
    (url: string) => clean(url) === address,
    (url: string) => pageOf(url) === page || pageOf(clean(url) ?? '') === page,
  ]
  for (const isShown of rules) {
    const fitting = tabs.filter(({ url }) => url && isShown(url))
    const tab = fitting.find(({ active }) => active) ?? fitting[0]
    if (tab) return tab
  }
  return undefined
}

/** Where a tab goes so that it shows the place of an address; only behind "#", so that its page stays as it is. */
function ledTo(address: string, url: string, clean: Clean): { url?: string } {
  const place = address.slice(pageOf(address).length)
  if (!place || url.endsWith(place) || clean(url) === address) return {}
  return { url: pageOf(url) + place }
}

/** The address of the page alone, without the place on it that stands behind "#". */
export function pageOf(address: string): string {
  return address.split('#', 1)[0] ?? ''
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
