import { expect, test, vi } from 'vitest'
import { fakeBrowser } from 'wxt/testing/fake-browser'
import { changeLooking, findLooking } from '@/lib/browser/looking'
import type { Seen } from '@/lib/model/looking'
import { keepLooked } from './keep-looked'
import { leaveLooking } from './leave-looking'
import { stepPlace } from './step-place'
import { stopLooking } from './stop-looking'

const LOOKING = { search: 'a', question: 'one', windowId: 1, tabId: 7, answers: {}, at: 0 }
const MAYBE: Seen = { result: 'maybe', places: 2, waiting: false }
const FOUND: Seen = { result: 'found', places: 1, waiting: false }
const TAB = { tab: { id: 7 }, frameId: 0 }

/** What the frames of the tab are told, newest last. */
function watchPage() {
  const told: object[] = []
  fakeBrowser.i18n.getUILanguage = () => 'en-GB'
  fakeBrowser.tabs.sendMessage = vi.fn(async (_: number, message: object, to?: object) => {
    told.push({ ...to, ...message })
  }) as never
  return told
}

test('a page in which nobody looks for this cannot make the panel show anything', async () => {
  const told = watchPage()
  await changeLooking(() => LOOKING)

  expect(await keepLooked({ tab: { id: 8 } }, 'a', FOUND)).toBe(false)
  expect(await keepLooked(TAB, 'another', FOUND)).toBe(false)
  expect(await keepLooked({}, 'a', FOUND)).toBe(false)

  expect(await findLooking()).toEqual(LOOKING)
  expect(told).toEqual([])
})

test('what is found is drawn in its frame, and the others hear that it is settled', async () => {
  const told = watchPage()
  await changeLooking(() => LOOKING)
  await keepLooked(TAB, 'a', { result: 'not-found', places: 0, waiting: true })

  expect(await keepLooked({ ...TAB, frameId: 4 }, 'a', FOUND)).toBe(true)

  const order = { amm: 'show-place', search: 'a', sure: true, settled: true, language: 'en' }
  expect(told.slice(-2)).toEqual([
    expect.objectContaining({ ...order, frameId: 0, place: undefined }),
    expect.objectContaining({ ...order, frameId: 4, place: 0, said: expect.stringContaining('Here it is') }),
  ])
})

test('one steps through what it may be, round and round, and other places begin at the first', async () => {
  const told = watchPage()
  await changeLooking(() => LOOKING)
  await keepLooked(TAB, 'a', MAYBE)

  await stepPlace(-1)
  expect(told.at(-1)).toMatchObject({ place: 1, sure: false, said: 'Maybe here: 2 of 2.' })
  await keepLooked(TAB, 'a', MAYBE)
  expect(told.at(-1)).toMatchObject({ place: 1 })
  await stepPlace(1)
  expect(told.at(-1)).toMatchObject({ place: 0, said: 'Maybe here: 1 of 2.' })

  await stepPlace(1)
  await keepLooked(TAB, 'a', { ...MAYBE, places: 3 })
  expect(told.at(-1)).toMatchObject({ place: 0, said: 'Maybe here: 1 of 3.' })
})

test('a frame that is left counts no longer, and with the page the search ends', async () => {
  watchPage()
  await changeLooking(() => LOOKING)
  await keepLooked(TAB, 'a', { result: 'not-found', places: 0, waiting: false })
  await keepLooked({ ...TAB, frameId: 4 }, 'a', FOUND)

  await leaveLooking({ ...TAB, frameId: 4 }, 'another')
  expect((await findLooking())?.answers).toHaveProperty('4')
  await leaveLooking({ ...TAB, frameId: 4 }, 'a')
  expect((await findLooking())?.answers).not.toHaveProperty('4')
  await leaveLooking(TAB, 'a')
  expect(await findLooking()).toBeUndefined()
})

test('closing a question ends its own search only', async () => {
  const told = watchPage()
  await changeLooking(() => LOOKING)

  await stopLooking('two')
  expect(await findLooking()).toEqual(LOOKING)
  await stopLooking('one')

  expect(await findLooking()).toBeUndefined()
  expect(told).toEqual([{ amm: 'end-looking' }])
})
