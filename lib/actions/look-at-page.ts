import { appOf } from '@/lib/apps/apps'
import { closedFrameOf, isHandsOff } from '@/lib/apps/hands-off'
import { addressOf } from '@/lib/browser/read-tab'
import { within } from '@/lib/browser/within'
import { siteOf } from '@/lib/model/address'
import type { PageCapture, PageResult, Tool } from '@/lib/model/capture'
import { frameAt } from '@/lib/model/capture'
import { handsOffSites } from './hands-off-sites'
import { readFrames } from './read-frames'

/** The frame a menu was opened in; `address` is absent for the page itself. */
export type Frame = { id: number; address?: string | undefined }

/** Milliseconds the page has to tell what is on it. */
const PATIENCE = 2_000

/**
 * Reads the page of a tab for a gesture: never on hands-off sites, never longer than two seconds. The page is a
 * stranger, so what its frames return is parsed; the frame the person was in is believed. Where the menu was opened in a
 * frame, the page around is read too: it knows what no picture may show.
 */
export async function lookAtPage(tabId: number, address: string, frame?: Frame): Promise<PageResult> {
  const handsOff = await handsOffSites()
  if (isHandsOff(address, handsOff) || isHandsOff(frame?.address ?? '', handsOff))
    return { ok: false, reason: 'hands-off' }
  const reading = frame?.id
    ? Promise.all([readFrames(tabId, address, frame.id), readFrames(tabId, address, 'top')])
    : readFrames(tabId, address, 'every').then(seen => [seen])
  const results = await within(PATIENCE, reading, 'too-slow' as const)
  if (results === 'too-slow') return { ok: false, reason: 'too-slow' }
  const [seen = [], around = []] = results.map(each => each.filter(page => page !== undefined))
  const page = [...around, ...seen].find(each => each.frame.length === 0)
  // The page itself is the one whose window is pictured.
  const pictured = page && { window: page.window, secrets: page.secrets }
  const chosen = frame?.id ? seen[0] : choose(seen)
  if (chosen) {
    const tool = await sureOf(chosen.tool, tabId, address)
    const closed = closedFrameOf(chosen.embed, handsOff)
    return { ok: true, page: { ...chosen, ...pictured, ...(tool ? { tool } : {}) }, closed }
  }
  if (pictured && frame) {
    const closed = closedFrameOf({ path: frame.id, site: siteOf(frame.address) }, handsOff)
    return { ok: false, reason: 'frame', pictured, closed, app: appOf(frame.address ?? '')?.name }
  }
  if (results.flat().length > 0) return { ok: false, reason: 'refused' }
  return { ok: false, reason: address.startsWith('file:') ? 'file' : 'browser-page' }
}

/** A person who went elsewhere in the tool meanwhile: what was read there does not belong to the address of the gesture. */
async function sureOf(tool: Tool | undefined, tabId: number, address: string): Promise<Tool | undefined> {
  const now = tool && (await addressOf(tabId))
  if (!tool || now === undefined || now === address) return tool
  return { ...tool, parts: [], missing: [...tool.missing, ...tool.parts.map(({ name }) => name)] }
}

/**
 * The words in the frame that has the focus; else the frame the page speaks of, by its place, not by its looks. Where
 * the page itself did not answer, nobody knows which of its frames the question is about.
 */
function choose(seen: PageCapture[]): PageCapture | undefined {
  const top = seen.find(page => page.frame.length === 0)
  return seen.find(page => page.quote && page.focused) ?? (top && insideOf(top, seen))
}

/** The page, or the frame in it that the question is about, however deep. */
function insideOf(page: PageCapture, seen: PageCapture[]): PageCapture {
  const frame = page.embed && frameAt(page.embed.path, seen)
  return frame && frame.frame.length > page.frame.length ? insideOf(frame, seen) : page
}
