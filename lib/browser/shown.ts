import { browser } from 'wxt/browser'
import type { Gesture, PageResult } from '@/lib/model/capture'

/** A page the toolbar button was pressed on with nothing chosen: held here, and stored only when the person asks. */
export type Draft = { id: string; tabId: number; gesture: Gesture; page: PageResult; screenshot?: string }
/**
 * What the panel of a window shows: a question (`fresh` while it can be undone), a page made ready, or nothing. `at`
 * is when the gesture or click was made, in milliseconds: a panel younger than it was opened by it and may take the
 * focus. `by` is the panel a person clicked in; that panel has shown it already.
 */
export type Shown = { at: number; by?: string } & (
  | { question: string; fresh: boolean }
  | { draft: Draft }
  | { nothing: true }
)

const key = (windowId: number) => `shown:${windowId}`

/** Sets what the panel of a window shows. storage.session is in memory only, and closed to web pages. */
export async function show(windowId: number, shown: Shown): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: shown })
}

export async function findShown(windowId: number): Promise<Shown | undefined> {
  const kept = await browser.storage.session.get(key(windowId))
  return kept[key(windowId)] as Shown | undefined
}

/** Calls back at each change of what the window's panel shows; returns how to stop. */
export function watchShown(windowId: number, changed: (shown: Shown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>) => {
    const change = changes[key(windowId)]
    if (change?.newValue) changed(change.newValue as Shown)
  }
  browser.storage.session.onChanged.addListener(listener)
  return () => browser.storage.session.onChanged.removeListener(listener)
}

/** Forgets the page made ready in a tab: it was left, and what the gesture saw is no longer what is there. */
export async function forgetDraftOf(tabId: number): Promise<void> {
  const left: Shown = { at: 0, nothing: true }
  for (const [name, shown] of Object.entries(await browser.storage.session.get()) as [string, Shown][])
    if (name.startsWith('shown:') && 'draft' in shown && shown.draft.tabId === tabId)
      await browser.storage.session.set({ [name]: left })
}
