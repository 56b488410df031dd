/** Which of our scripts the browser runs in which pages. */
import { browser } from 'wxt/browser'

const STYLE = '/words.css'
/** `last-click` has to be there before the first right click; the words wait until there is something to read. */
const SCRIPTS = [
  { id: 'words', js: ['/words.js' as const], css: [STYLE], runAt: 'document_idle' as const },
  { id: 'last-click', js: ['/last-click.js' as const], runAt: 'document_start' as const },
]
const IDS = SCRIPTS.map(({ id }) => id)

export type Sites = { matches: string[]; excludeMatches: string[] }

/** The sites on which our scripts are registered; undefined when one of them is not. */
export async function registeredSites(): Promise<Sites | undefined> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: IDS })
  const [script] = scripts
  if (!script || scripts.length < IDS.length) return undefined
  return { matches: script.matches ?? [], excludeMatches: script.excludeMatches ?? [] }
}

export async function registerScripts(sites: Sites): Promise<void> {
  await unregisterScripts()
  await browser.scripting.registerContentScripts(
    SCRIPTS.map(script => ({
      ...script,
      ...sites,
      allFrames: true,
      matchOriginAsFallback: true,
      persistAcrossSessions: true,
    })),
  )
}

export async function unregisterScripts(): Promise<void> {
  const scripts = await browser.scripting.getRegisteredContentScripts({ ids: IDS })
  if (scripts.length > 0) await browser.scripting.unregisterContentScripts({ ids: scripts.map(({ id }) => id) })
}

/** The tabs that show these sites now. */
export async function openTabs(matches: string[]): Promise<{ id: number; url: string }[]> {
  const tabs = await browser.tabs.query({ url: matches, discarded: false })
  return tabs.flatMap(({ id, url }) => (id !== undefined && url ? [{ id, url }] : []))
}

/** Runs them in a page that was open before; in its frames too, as far as their sites are granted. */
export async function injectScripts(tabId: number, allFrames: boolean): Promise<void> {
  const target = { tabId, allFrames }
  await browser.scripting.insertCSS({ target, files: [STYLE] })
  await browser.scripting.executeScript({ target, files: SCRIPTS.flatMap(({ js }) => js) })
}

type Asking = { tab?: { id?: number | undefined } | undefined; frameId?: number | undefined }

/** Brings the card into the frame that asked for it. */
export function injectCard(sender: Asking): Promise<void> {
  return injectInto(sender, '/card.js')
}

/** Brings what marks known words into the frame that found one. */
export function injectMarks(sender: Asking): Promise<void> {
  return injectInto(sender, '/marks.js')
}

async function injectInto({ tab, frameId = 0 }: Asking, file: '/card.js' | '/marks.js'): Promise<void> {
  if (tab?.id === undefined) return
  await browser.scripting.executeScript({ target: { tabId: tab.id, frameIds: [frameId] }, files: [file] })
}
