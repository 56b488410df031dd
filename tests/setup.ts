// Every unit test has an empty database, an empty browser, and no component left from the test before.
import 'fake-indexeddb/auto'
import { afterEach, beforeEach } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { db } from '@/lib/store/db'

beforeEach(async () => {
  fakeBrowser.reset()
  // Dexie keeps the factory it met first, so a new one would not empty the database; it opens again by itself.
  await db.delete({ disableAutoOpen: false })
})

// Node has no place; every page and worker has one.
globalThis.location ??= new URL('https://extension.test/') as unknown as Location

// Node 24 cannot do it yet; every browser we run in can. Both alphabets are read: a library of ours asks for the other one.
Uint8Array.fromBase64 ??= text =>
  Uint8Array.from(atob(text.replaceAll('-', '+').replaceAll('_', '/')), letter => letter.charCodeAt(0))

if (typeof document !== 'undefined') {
  const { cleanup } = await import('@testing-library/react')
  afterEach(cleanup)
  // happy-dom has no locks; in one test nothing else asks for one at the same time.
  const locks = { request: (_: string, work: () => unknown) => Promise.resolve(work()) }
  Object.defineProperty(navigator, 'locks', { value: locks, configurable: true })
}
