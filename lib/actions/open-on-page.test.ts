import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { findShown } from '@/lib/browser/shown'
import { openOnPage } from './open-on-page'

beforeEach(() => {
  vi.useFakeTimers()
})
afterEach(() => {
  vi.useRealTimers()
})

test('the page is made ready in the panel, even when the browser never brings its picture', async () => {
  const opening = openOnPage(
    {
      windowId: 1,
      tabId: 7,
      gesture: { title: 'Budget', address: 'https://docs.example.com/' },
      page: Promise.resolve({ ok: false, reason: 'refused' }),
      screenshot: new Promise(() => {}),
    },
    0,
  )

  await vi.advanceTimersByTimeAsync(2_000)
  await opening

  expect(await findShown(1)).toMatchObject({ draft: { tabId: 7, screenshot: { ok: false, reason: 'too-slow' } } })
})
