import { browser } from 'wxt/browser'
import type { Gesture } from '@/lib/model/capture'

/** A question the full disk refused: held in memory until there is room or the browser closes. */
export type Unsaved = { id: string; gesture: Gesture; at: number }

export async function listUnsaved(): Promise<Unsaved[]> {
  const { unsaved } = await browser.storage.session.get('unsaved')
  return (unsaved as Unsaved[] | undefined) ?? []
}

export async function holdUnsaved(questions: Unsaved[]): Promise<void> {
  await browser.storage.session.set({ unsaved: questions })
}

/** Calls back with the questions held, now and at each change; returns how to stop. */
export function watchUnsaved(changed: (unsaved: Unsaved[]) => void): () => void {
  const look = () => void listUnsaved().then(changed)
  look()
  browser.storage.session.onChanged.addListener(look)
  return () => browser.storage.session.onChanged.removeListener(look)
}
