import { requestOrigins } from '@/lib/browser/permissions'

/**
 * Asks the browser to let words be explained on one site, or on all. To be called first thing in a click. The
 * background hears of the grant and brings the scripts in line.
 */
export function allowPopups(site?: string): Promise<boolean> {
  return requestOrigins([site ? `*://${site}/*` : '*://*/*'])
}
