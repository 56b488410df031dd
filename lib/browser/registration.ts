/** Which of our scripts the browser runs in which pages. */
import { browser } from 'wxt/browser'

const ID = 'words'
const SCRIPT = '/words.js'
const STYLE = '/words.css'
const CARD = '/card.js'

export type Sites = { matches: string[]; excludeMatches: string[] }

/** The sites on which the words script is registered; undefined when it is not. */
export async function registeredSites(): Promise<Sites | undefined> {
  const [script] = await browser.scripting.getRegisteredContentScripts({ ids: [ID] })
  return script && { matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] }
}

export async function registerWords(sites: Sites): Promise<void> {
  const script = {
    ...sites,
    id: ID,
    js: [SCRIPT],
    css: [STYLE],
    allFrames: true,
    matchOriginAsFallback: true,
    runAt: 'document_idle' as const,
    persistAcrossSessions: true,
  }
  if (await registeredSites()) await browser.scripting.updateContentScripts([script])
  else await browser.scripting.registerContentScripts([script])
}

export async function unregisterWords(): Promise<void> {
  if (await registeredSites()) await browser.scripting.unregisterContentScripts({ ids: [ID] })
}

/** The tabs that show these sites now. */
export async function openTabs(matches: string[]): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false })
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []))
}

/** Runs the words script in a page that was open before, in its main frame: the others may belong to other sites. */
export async function injectWords(tabId: number): Promise<void> {
  const target = { tabId }
  await browser.scripting.insertCSS({ target, files: [STYLE] })
  await browser.scripting.executeScript({ target, files: [SCRIPT] })
}

/** Brings the card into the frame that asked for it. */
export async function injectCard(sender: {
  tab?: { id?: number | undefined } | undefined
  frameId?: number | undefined
}): Promise<void> {
  const tabId = sender.tab?.id
  if (tabId === undefined) return
  await browser.scripting.executeScript({ target: { tabId, frameIds: [sender.frameId ?? 0] }, files: [CARD] })
}
