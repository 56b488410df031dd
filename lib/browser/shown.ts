import { browser } from 'wxt/browser'
import type { Gesture, PageResult } from '@/lib/model/capture'

/** A page the toolbar button was pressed on with nothing chosen: held here, and stored only when the person asks. */
export type Draft = { id: string; tabId: number; gesture: Gesture; page: PageResult; screenshot?: string }
/**
 * What the panel of a window shows: a question (`fresh` while it can be undone), or a page made ready. `at` is when
 * the gesture or click was made, in milliseconds: a panel younger than it was opened by it and may take the focus.
 */
export type Shown = { at: number } & ({ question: string; fresh: boolean } | { draft: Draft })

const key = (windowId: number) => `shown:${windowId}`

/** Sets what the panel of a window shows. storage.session is in memory only, and closed to web pages. */
export async function show(windowId: number, shown: Shown | undefined): Promise<void> {
  if (shown) await browser.storage.session.set({ [key(windowId)]: shown })
  else await browser.storage.session.remove(key(windowId))
}

export async function findShown(windowId: number): Promise<Shown | undefined> {
  const kept = await browser.storage.session.get(key(windowId))
  return kept[key(windowId)] as Shown | undefined
}

/** Calls back at each change of what the window's panel shows; returns how to stop. */
export function watchShown(windowId: number, changed: (shown: Shown | undefined) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(windowId)]
    if (change) changed(change.newValue as Shown | undefined)
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}

/** Forgets the page made ready in a tab: it was left, and what the gesture saw is no longer what is there. */
export async function forgetDraftOf(tabId: number): Promise<void> {
  for (const [name, shown] of Object.entries(await browser.storage.session.get()) as [string, Shown][])
    if (name.startsWith('shown:') && 'draft' in shown && shown.draft.tabId === tabId)
      await browser.storage.session.remove(name)
}
