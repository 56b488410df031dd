import { browser } from 'wxt/browser'
import type { Offer } from '@/lib/model/address'
import type { ClosedFrame, Gesture, PageResult } from '@/lib/model/capture'
import type { Screenshot } from './screenshot'

/** A page the toolbar button was pressed on with nothing chosen: held here, and stored only when the person asks. */
export type Draft = { id: string; tabId: number; gesture: Gesture; page: PageResult; screenshot: Screenshot }
/**
 * What the panel of a window shows: a question (`fresh` while it can be undone), a page made ready, or nothing. `at`
 * is when the gesture or click was made, in milliseconds: a panel younger than it was opened by it and may take the
 * focus. `by` is the panel a person clicked in; that panel has shown it already. `offers` are the parts left out of a
 * new question's address, `closed` the frame it could not look into, both held for as long as the tab it was asked in
 * (`tabId`) stays on that page.
 */
export type Shown = { at: number; by?: string } & (
  | { question: string; fresh: boolean; tabId?: number; offers?: Offer[]; closed?: ClosedFrame | undefined }
  | { draft: Draft }
  | { nothing: true }
)

const key = (windowId: number) => `shown:${windowId}`

/** Sets what the panel of a window shows. storage.session is in memory only, and closed to web pages. */
export async function show(windowId: number, shown: Shown): Promise<void> {
  await oneByOne(() => showAtOnce(windowId, shown))
}

/** The same without waiting for its turn: a panel that goes away has no time for that. */
export async function showAtOnce(windowId: number, shown: Shown): Promise<void> {
  await browser.storage.session.set({ [key(windowId)]: shown })
}

export async function findShown(windowId: number): Promise<Shown | undefined> {
  const kept = await browser.storage.session.get(key(windowId))
  return kept[key(windowId)] as Shown | undefined
}

/** The questions that the panels of all windows show, also those that are closed and would show them again. */
export async function listShownQuestions(): Promise<string[]> {
  const kept = Object.entries(await browser.storage.session.get()) as [string, Shown][]
  return kept.flatMap(([name, shown]) => (name.startsWith('shown:') && 'question' in shown ? [shown.question] : []))
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

/** The same without what is held of the page: the page made ready, or what was left out of its address. */
export function withoutPage(shown: Shown): Shown {
  if ('draft' in shown) return { at: 0, nothing: true }
  if (!('question' in shown) || shown.tabId === undefined) return shown
  const { by: _, tabId: __, offers: ___, closed: ____, ...rest } = shown
  return rest
}

/** Forgets what is held of the page of a tab: it was left, and what the gesture saw is no longer what is there. */
export async function forgetPage(tabId: number): Promise<void> {
  await changeShown(shown => (tabOf(shown) === tabId ? withoutPage(shown) : shown))
}

/** Offers what can still be had of a question's page, unless its tab or its window's panel has moved on since. */
export async function offer(
  question: string,
  held: { offers?: Offer[]; closed: ClosedFrame | undefined },
): Promise<void> {
  await changeShown(shown => {
    if (!('question' in shown) || shown.question !== question || shown.tabId === undefined) return shown
    // The panel that was clicked in has not seen this yet.
    const { by: _, ...rest } = shown
    return { ...rest, ...held }
  })
}

function tabOf(shown: Shown): number | undefined {
  if ('draft' in shown) return shown.draft.tabId
  return 'question' in shown ? shown.tabId : undefined
}

/** Changes what the windows' panels show. */
async function changeShown(change: (shown: Shown) => Shown): Promise<void> {
  await oneByOne(async () => {
    for (const [name, shown] of Object.entries(await browser.storage.session.get()) as [string, Shown][]) {
      const next = name.startsWith('shown:') ? change(shown) : shown
      if (next !== shown) await browser.storage.session.set({ [name]: next })
    }
  })
}

/** One change after the other, in the worker and in every panel: none is made from what another has replaced. */
async function oneByOne(work: () => Promise<void>): Promise<void> {
  await navigator.locks.request('shown', work)
}
