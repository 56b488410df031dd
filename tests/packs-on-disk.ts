import { fakeBrowser } from 'wxt/testing/fake-browser'
import { packFiles } from '@/scripts/pack-files'

/** Serves the files of the packs to a unit test as the built extension does, with `changed` ones in their place. */
export function packsOnDisk(changed: Record<string, string> = {}): void {
  const files = new Map(packFiles().map(({ relativeDest, contents }) => [`/${relativeDest}`, contents]))
  fakeBrowser.runtime.getURL = ((path: string) => `https://extension.test${path}`) as typeof fakeBrowser.runtime.getURL
  globalThis.fetch = async address => {
    const { pathname } = new URL(String(address))
    const found = changed[pathname] ?? files.get(pathname)
    return new Response(found, { status: found === undefined ? 404 : 200 })
  }
}
