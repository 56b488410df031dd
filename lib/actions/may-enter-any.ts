import { grantedOrigins } from '@/lib/browser/permissions'

/** Whether a grant lets our scripts into hands-off sites, as a grant for all sites does: then a frame could be one. */
export async function mayEnterAny(handsOff: readonly string[]): Promise<boolean> {
  const origins = await grantedOrigins()
  return origins.some(origin => origin === '*://*/*' || handsOff.some(site => origin.includes(site)))
}
