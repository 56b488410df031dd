import type { ClosedFrame, FramePath } from '@/lib/model/capture'

/**
 * Sites where no script of ours runs and nothing is inserted: their terms, as letters to makers of extensions quote
 * them, forbid changing how a page looks (see docs/decisions/hands-off.md).
 */
export const HANDS_OFF = ['linkedin.com', 'facebook.com', 'instagram.com']

/** Whether an address belongs to one of `sites`, or to a part of it ("www.", "business."). */
export function isHandsOff(address: string, sites: readonly string[]): boolean {
  if (!URL.canParse(address)) return false
  const host = new URL(address).hostname
  return sites.some(site => host === site || host.endsWith(`.${site}`))
}

/** Match patterns that keep a registered script away from `sites`. */
export function handsOffPatterns(sites: readonly string[]): string[] {
  return sites.flatMap(site => [`*://${site}/*`, `*://*.${site}/*`])
}

/** A frame that a grant of its site would open; of hands-off sites none is asked for. */
export function closedFrameOf(
  frame: { path: FramePath | number; site?: string | undefined } | undefined,
  handsOff: readonly string[],
): ClosedFrame | undefined {
  const { path, site } = frame ?? {}
  if (path === undefined || !site || isHandsOff(`https://${site.replace('*.', '')}`, handsOff)) return undefined
  return { frame: path, site }
}
