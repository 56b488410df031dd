import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { takeScreenshot } from './screenshot'

const TAB = { windowId: 1, tabId: 7 }
const QUOTA = new Error('This request exceeds the MAX_CAPTURE_VISIBLE_TAB_CALLS_PER_SECOND quota.')
const captureVisibleTab = vi.fn()
const query = vi.fn()

beforeEach(() => {
  vi.useFakeTimers()
  Object.assign(fakeBrowser.tabs, { captureVisibleTab, query })
  captureVisibleTab.mockResolvedValue('data:image/jpeg,picture')
  query.mockResolvedValue([{ id: TAB.tabId }])
})
afterEach(() => vi.useRealTimers())

const switchTo = (tabId: number, windowId = TAB.windowId) => fakeBrowser.tabs.onActivated.trigger({ tabId, windowId })
const update = (tabId: number, change: object) =>
  fakeBrowser.tabs.onUpdated.trigger(tabId, change as never, { id: tabId } as never)

test('the picture is asked for at once, while the gesture lasts', async () => {
  const screenshot = takeScreenshot(TAB)

  expect(captureVisibleTab).toHaveBeenCalledWith(1, { format: 'jpeg', quality: 92 })
  expect(await screenshot).toEqual({ ok: true, shot: 'data:image/jpeg,picture', late: false })
})

test('a third picture within a second waits its turn, and is late', async () => {
  captureVisibleTab.mockRejectedValueOnce(QUOTA).mockRejectedValueOnce(QUOTA)

  const screenshot = takeScreenshot(TAB)
  await vi.runAllTimersAsync()

  expect(await screenshot).toEqual({ ok: true, shot: 'data:image/jpeg,picture', late: true })
  expect(captureVisibleTab).toHaveBeenCalledTimes(3)
})

test('when the browser keeps refusing it is asked four times, not forever', async () => {
  captureVisibleTab.mockRejectedValue(QUOTA)

  const screenshot = takeScreenshot(TAB)
  await vi.runAllTimersAsync()

  expect(await screenshot).toEqual({ ok: false, reason: 'refused' })
  expect(captureVisibleTab).toHaveBeenCalledTimes(4)
})

test('a page of which no picture is allowed is asked once', async () => {
  captureVisibleTab.mockRejectedValue(new Error("The 'activeTab' permission is not in effect"))

  expect(await takeScreenshot(TAB)).toEqual({ ok: false, reason: 'refused' })
  expect(captureVisibleTab).toHaveBeenCalledTimes(1)
})

test('the picture of another tab is never kept, even when I came back to the first', async () => {
  captureVisibleTab.mockImplementation(async () => {
    await switchTo(8)
    await switchTo(TAB.tabId)
    return 'data:image/jpeg,other'
  })

  expect(await takeScreenshot(TAB)).toEqual({ ok: false, reason: 'moved' })
})

test('a switch the browser has not told yet is seen by asking which tab is in front', async () => {
  query.mockResolvedValue([{ id: 8 }])

  expect(await takeScreenshot(TAB)).toEqual({ ok: false, reason: 'moved' })
  expect(query).toHaveBeenCalledWith({ active: true, windowId: 1 })
})

test('a tab left while its picture waits its turn has none, and is not pictured any more', async () => {
  captureVisibleTab.mockRejectedValueOnce(QUOTA)

  const screenshot = takeScreenshot(TAB)
  await vi.advanceTimersByTimeAsync(300)
  await switchTo(8)
  await vi.runAllTimersAsync()

  expect(await screenshot).toEqual({ ok: false, reason: 'moved' })
  expect(captureVisibleTab).toHaveBeenCalledTimes(1)
})

test('a page that went elsewhere has no picture; another window and another tab do not matter', async () => {
  captureVisibleTab.mockImplementationOnce(async () => {
    await switchTo(9, 2)
    await update(9, { status: 'loading' })
    await update(TAB.tabId, { title: 'Changed' })
    return 'data:image/jpeg,picture'
  })
  expect(await takeScreenshot(TAB)).toMatchObject({ ok: true })

  captureVisibleTab.mockImplementationOnce(async () => {
    await update(TAB.tabId, { status: 'loading' })
    return 'data:image/jpeg,next page'
  })
  expect(await takeScreenshot(TAB)).toEqual({ ok: false, reason: 'moved' })
})
