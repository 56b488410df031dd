import { withdrawOrigins } from '@/lib/browser/permissions'

/** Gives back what `allowPopups` was granted, for one site or for all. */
export async function stopPopups(site?: string): Promise<void> {
  await withdrawOrigins([site ? `*://${site}/*` : '*://*/*'])
}
