/** How one is reminded: an alarm that wakes the worker, a mark on the button, a notice of the computer if allowed. */
import { browser } from 'wxt/browser'

const REMINDER = 'reminder'

/** Wakes the worker at a moment (milliseconds), or not any more. */
export async function wakeAt(at: number | undefined): Promise<void> {
  if (at === undefined) await browser.alarms.clear(REMINDER)
  else await browser.alarms.create(REMINDER, { when: at })
}

const INK = '#26379E'

/** A dot on the toolbar button in one tab, with a title that says why; `undefined` takes it away. A reminder comes first. */
export async function markTab(tabId: number, title: string | undefined): Promise<void> {
  const isReminding = (await browser.action.getBadgeText({})) !== ''
  // Both browsers take null, and then the tab shows what all tabs show; its type does not say so.
  const text = (title && !isReminding ? '•' : null) as string
  // A tab that is closed meanwhile needs no dot.
  const gone = () => {}
  await browser.action.setBadgeBackgroundColor({ tabId, color: INK }).catch(gone)
  await browser.action.setBadgeText({ tabId, text }).catch(gone)
  await browser.action.setTitle({ tabId, title: title ?? browser.runtime.getManifest().name }).catch(gone)
}

/** Shows a short text on the toolbar button, or none. */
export async function markButton(text: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: INK })
  await browser.action.setBadgeText({ text })
}

/** Asks the person for notices. Has to be called in the very click, before anything is awaited. */
export function requestNotices(): Promise<boolean> {
  return browser.permissions.request({ permissions: ['notifications'] }).catch(() => false)
}

/** Shows a notice, where the person allowed notices. One of the same id takes the place of the one before. */
export async function notify(id: string, title: string, message: string): Promise<void> {
  if (!(await browser.permissions.contains({ permissions: ['notifications'] }))) return
  const iconUrl = browser.runtime.getURL('/icons/128.png' as '/')
  await browser.notifications.create(id, { type: 'basic', iconUrl, title, message })
}
