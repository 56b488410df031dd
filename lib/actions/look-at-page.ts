import { isHandsOff } from '@/lib/apps/hands-off'
import { readTab } from '@/lib/browser/read-tab'
import { within } from '@/lib/browser/within'
import type { PageResult } from '@/lib/model/capture'
import { PageCapture } from '@/lib/model/capture'
import { handsOffSites } from './hands-off-sites'

/** Milliseconds the page has to tell what is on it. */
const PATIENCE = 2_000

/**
 * Reads the page of a tab for a gesture: never on hands-off sites, never longer than two seconds. The page is a
 * stranger, so what its frames return is parsed; the frame with the chosen words and the focus is believed.
 */
export async function lookAtPage(tabId: number, address: string, frameId?: number): Promise<PageResult> {
  if (isHandsOff(address, await handsOffSites())) return { ok: false, reason: 'hands-off' }
  const results = await within(PATIENCE, readTab(tabId, address, frameId), 'too-slow' as const)
  if (results === 'too-slow') return { ok: false, reason: 'too-slow' }
  const frames = results.map(result => PageCapture.safeParse(result)).flatMap(({ data }) => (data ? [data] : []))
  const chosen = frames.find(frame => frame.quote && frame.focused) ?? frames.find(frame => frame.quote) ?? frames[0]
  if (chosen) return { ok: true, page: chosen }
  return { ok: false, reason: results.length > 0 ? 'refused' : 'browser-page' }
}
