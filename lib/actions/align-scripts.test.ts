import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { readPageStorage } from '@/lib/browser/page-storage'
import { saveSettings } from '@/lib/store/settings'
import { alignScripts } from './align-scripts'

type Script = { id: string; matches: string[]; excludeMatches: string[] }
let granted: string[]
let registered: Script[]
let injected: { tabId: number; allFrames: boolean }[]

/** The two doors the fake browser lacks: what is granted, and which scripts run where. */
beforeEach(() => {
  granted = ['https://handbook.test/*']
  registered = []
  injected = []
  Object.assign(fakeBrowser, {
    permissions: { getAll: async () => ({ origins: granted }) },
    scripting: {
      getRegisteredContentScripts: async () => registered,
      registerContentScripts: async (scripts: Script[]) => {
        if (registered.length > 0) throw new Error('Duplicate script ID')
        registered = scripts
      },
      unregisterContentScripts: async () => {
        registered = []
      },
      insertCSS: async () => {},
      executeScript: async ({ target }: { target: (typeof injected)[number] }) => injected.push(target),
    },
  })
  vi.spyOn(fakeBrowser.tabs, 'query').mockImplementation(async () => [
    { id: 1, url: 'https://handbook.test/a' } as never,
    { id: 2, url: 'https://www.linkedin.com/feed' } as never,
  ])
})

test('a site the person granted gets its words marked, in pages to come and in the open one', async () => {
  await alignScripts()

  const there = { matches: ['https://handbook.test/*'], allFrames: true }
  expect(registered).toMatchObject([
    { id: 'words', ...there },
    { id: 'last-click', ...there },
  ])
  await vi.waitFor(() => expect(injected).toEqual([{ tabId: 1, allFrames: true }]))
})

test('hands-off sites are left alone even when every site is granted', async () => {
  granted = ['*://*/*']
  await saveSettings({ handsOff: ['bank.test'] })

  await alignScripts()

  for (const { excludeMatches } of registered)
    expect(excludeMatches).toEqual(
      expect.arrayContaining(['*://linkedin.com/*', '*://*.linkedin.com/*', '*://bank.test/*']),
    )
  // Nobody knows of which sites the frames of the open page are.
  await vi.waitFor(() => expect(injected).toEqual([{ tabId: 1, allFrames: false }]))
})

test('a site that was withdrawn is no longer marked, and open pages hear of it', async () => {
  await alignScripts()
  granted = []

  await alignScripts()

  expect(registered).toEqual([])
  expect(await readPageStorage('sites')).toEqual({ sites: 2 })
})

test('doing it twice, or twice at once, changes nothing', async () => {
  await Promise.all([alignScripts(), alignScripts()])
  await alignScripts()

  expect(registered).toHaveLength(2)
  expect(await readPageStorage('sites')).toEqual({ sites: 1 })
})

test('without any granted site nothing is registered and no page is touched', async () => {
  granted = []

  await alignScripts()

  expect(registered).toEqual([])
  expect(injected).toEqual([])
})
