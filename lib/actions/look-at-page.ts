import { isHandsOff } from '@/lib/apps/hands-off'
import { grantedOrigins } from '@/lib/browser/permissions'
import { readTab } from '@/lib/browser/read-tab'
import { within } from '@/lib/browser/within'
import type { PageResult } from '@/lib/model/capture'
import { PageCapture } from '@/lib/model/capture'
import { handsOffSites } from './hands-off-sites'

/** The frame a menu was opened in; `address` is absent for the page itself. */
export type Frame = { id: number; address?: string | undefined }

/** Milliseconds the page has to tell what is on it. */
const PATIENCE = 2_000

/**
 * Reads the page of a tab for a gesture: never on hands-off sites, never longer than two seconds. The page is a
 * stranger, so what its frames return is parsed; the frame with the chosen words and the focus is believed. Where the
 * menu was opened in a frame, the page around is read too: it knows what no picture may show.
 */
export async function lookAtPage(tabId: number, address: string, frame?: Frame): Promise<PageResult> {
  const handsOff = await handsOffSites()
  if (isHandsOff(address, handsOff) || isHandsOff(frame?.address ?? '', handsOff))
    return { ok: false, reason: 'hands-off' }
  const frames = frame?.id ?? ((await mayEnter(handsOff)) ? 'top' : 'every')
  const reading = Promise.all([readTab(tabId, address, frames), frame?.id ? readTab(tabId, address, 'top') : []])
  const results = await within(PATIENCE, reading, 'too-slow' as const)
  if (results === 'too-slow') return { ok: false, reason: 'too-slow' }
  const [seen, around] = results.map(parsed)
  const chosen = choose(seen ?? [])
  // Of the frames only the page itself tells an address; it is the one whose window is pictured.
  const [page] = [...(around ?? []), ...(seen ?? [])].filter(each => each.address !== '')
  const pictured = page && { window: page.window, secrets: page.secrets }
  if (chosen) return { ok: true, page: { ...chosen, ...pictured } }
  if (pictured) return { ok: false, reason: 'frame', pictured }
  if (results.flat().length > 0) return { ok: false, reason: 'refused' }
  return { ok: false, reason: address.startsWith('file:') ? 'file' : 'browser-page' }
}

function parsed(results: unknown[]): PageCapture[] {
  return results.map(result => PageCapture.safeParse(result)).flatMap(({ data }) => (data ? [data] : []))
}

function choose(seen: PageCapture[]): PageCapture | undefined {
  return (
    seen.find(page => page.quote && page.focused) ??
    seen.find(page => page.quote) ??
    seen.find(page => page.element) ??
    seen[0]
  )
}

/** Whether a grant lets our scripts into hands-off sites, as a grant for all sites does: then a frame could be one. */
async function mayEnter(handsOff: string[]): Promise<boolean> {
  const origins = await grantedOrigins()
  return origins.some(origin => origin === '*://*/*' || handsOff.some(site => origin.includes(site)))
}
