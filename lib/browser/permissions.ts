/** Which sites the person lets us read, as match patterns ("https://example.org/*"). */
import { browser } from 'wxt/browser'

export async function grantedOrigins(): Promise<string[]> {
  return (await browser.permissions.getAll()).origins ?? []
}

/** Asks the person. Has to be called in the very click, before anything is awaited. Of some addresses nobody can be asked. */
export function requestOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.request({ origins }).catch(() => false)
}

export function withdrawOrigins(origins: string[]): Promise<boolean> {
  return browser.permissions.remove({ origins })
}

/** Whether we may read the page with this address. */
export async function isGranted(address: string): Promise<boolean> {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return false
  const { protocol, hostname } = new URL(address)
  return browser.permissions.contains({ origins: [`${protocol}//${hostname}/*`] })
}
