import { beforeEach, expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { findLooking } from '@/lib/browser/looking'
import type { Capture } from '@/lib/model/capture'
import { captureOf, questionOf } from '@/tests/builders'
import { showWhere } from './show-where'

const ADDRESS = 'https://docs.example.com/budget?sheet=2'
const request = vi.fn(async () => false)
const executeScript = vi.fn(async () => [] as object[])

beforeEach(() => {
  vi.clearAllMocks()
  fakeBrowser.permissions.request = request
  fakeBrowser.permissions.getAll = async () => ({ origins: [] })
  fakeBrowser.scripting.executeScript = executeScript as never
  fakeBrowser.tabs.sendMessage = vi.fn(async () => undefined) as never
})

/** Shows where a question is about, its page being open in a tab whose address the browser tells or not. */
async function show(change: Partial<Capture>, { handsOff = ['linkedin.com'], isTold = true, url = ADDRESS } = {}) {
  const { windowId, active } = await fakeBrowser.tabs.create({ url })
  const tabs = [{ url: isTold ? url : undefined, active }]
  return showWhere(questionOf('one', { capture: captureOf(change) }), { windowId, tabs, handsOff })
}

test('a site that was put on the hands-off list meanwhile is opened, and neither asked for nor entered', async () => {
  expect(await show({}, { handsOff: ['example.com'], isTold: false })).toBe('hands-off')

  expect(request).not.toHaveBeenCalled()
  expect(executeScript).not.toHaveBeenCalled()
})

test('where nothing has to be looked for nobody is asked, and no script enters the page', async () => {
  const { quote: _, ...whole } = captureOf()
  const sheet = 'https://docs.google.com/spreadsheets/d/1aBcD3fGhI/edit#gid=12&range=B7'
  const parts: Capture['parts'] = [{ name: 'cell', text: 'B7' }]

  expect(await show({ unread: 'hands-off' }, { isTold: false })).toBe('hands-off')
  expect(await show({ unread: 'browser-page' }, { isTold: false })).toBe('browser-page')
  expect(await show({ ...whole, quote: undefined }, { isTold: false })).toBe('whole-page')
  expect(await show({ address: sheet, parts }, { url: sheet, isTold: false })).toBe('cell')

  expect(request).not.toHaveBeenCalled()
  expect(executeScript).not.toHaveBeenCalled()
})

test('a button of a sheet is looked for, whatever cell is named beside it', async () => {
  const sheet = 'https://docs.google.com/spreadsheets/d/1aBcD3fGhI/edit#gid=12&range=B7'
  const element = { tag: 'div', role: 'button', name: 'Paint format', text: '' }

  await show({ address: sheet, parts: [{ name: 'cell', text: 'B7' }], quote: undefined, element }, { url: sheet })

  expect(executeScript).toHaveBeenCalled()
})

test('the browser is asked for one site only, and only where it does not let us in already', async () => {
  expect(await show({}, { isTold: false })).toBe('refused')
  expect(request).toHaveBeenCalledWith({ origins: ['*://docs.example.com/*'] })

  request.mockClear()
  expect(await show({})).toBe('browser-page')
  expect(request).not.toHaveBeenCalled()
})

test('the script enters every frame it may, unless a grant would let it into a hands-off site', async () => {
  executeScript.mockResolvedValue([{ frameId: 0, result: { path: [], strangers: [] } }])
  expect(await show({})).toBeUndefined()
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: expect.objectContaining({ allFrames: true }) }),
  )

  fakeBrowser.permissions.getAll = async () => ({ origins: ['*://*/*'] })
  expect(await show({})).toBeUndefined()
  expect(executeScript).toHaveBeenLastCalledWith(
    expect.objectContaining({ target: expect.objectContaining({ allFrames: false }) }),
  )

  expect(await findLooking()).toMatchObject({ question: 'one', answers: {}, at: 0 })
})

test('where a frame lets us in and the page around it does not, nothing is looked for', async () => {
  executeScript.mockResolvedValue([{ frameId: 4, result: { path: [0], strangers: [] } }])

  expect(await show({})).toBe('browser-page')

  expect(await findLooking()).toBeUndefined()
})
