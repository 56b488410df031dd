import { expect, test, vi } from 'vitest'
import { readTab } from '@/lib/browser/read-tab'
import { pageOf } from '@/tests/builders'
import { lookAtPage } from './look-at-page'

vi.mock('@/lib/browser/read-tab')
vi.mock('@/lib/browser/permissions', () => ({ grantedOrigins: async () => [] }))

const ADDRESS = 'https://docs.example.com/budget'
const secret = { x: 0, y: 0, width: 10, height: 10 }
const page = pageOf({ secrets: [secret] })
const { quote: _, sentence: __, ...bare } = pageOf({ title: '', address: '', headings: [], boxes: [], focused: false })
const frame = { ...bare, window: { width: 300, height: 100 } }
const inFrame = { ...frame, quote: { exact: 'inside', before: '', after: '', cut: false }, focused: true }

/** What the script returns in the frames of a tab, by the frames that are asked. */
function tabWith(frames: Record<string, unknown[]>) {
  vi.mocked(readTab).mockImplementation(async (_, __, which) => frames[String(which)] ?? [])
}

test('the frame with the words and the focus is believed, the page around tells what is pictured', async () => {
  tabWith({ every: [{ ...page, focused: false }, frame, inFrame] })

  expect(await lookAtPage(1, ADDRESS)).toMatchObject({
    ok: true,
    page: { quote: { exact: 'inside' }, window: page.window, secrets: [secret] },
  })
})

test('of a frame a menu was opened in, the page around tells what no picture may show', async () => {
  tabWith({ 7: [{ ...inFrame, focused: false }], top: [page] })

  expect(await lookAtPage(1, ADDRESS, { id: 7 })).toMatchObject({
    ok: true,
    page: { quote: { exact: 'inside' }, window: page.window, secrets: [secret] },
  })
})

test('a frame that lets nobody in has its own plain reason, and what must be hidden in the picture is known', async () => {
  tabWith({ 7: [], top: [page] })

  expect(await lookAtPage(1, ADDRESS, { id: 7 })).toEqual({
    ok: false,
    reason: 'frame',
    pictured: { window: page.window, secrets: [secret] },
  })
})

test('what a page makes up is refused', async () => {
  tabWith({ every: [{ ...page, boxes: 'everywhere' }] })

  expect(await lookAtPage(1, ADDRESS)).toEqual({ ok: false, reason: 'refused' })
})

test('on a hands-off site, and in a frame of one, no script runs', async () => {
  tabWith({ every: [page], 7: [page], top: [page] })

  expect(await lookAtPage(1, 'https://www.linkedin.com/feed')).toEqual({ ok: false, reason: 'hands-off' })
  expect(await lookAtPage(1, ADDRESS, { id: 7, address: 'https://www.facebook.com/plugin' })).toEqual({
    ok: false,
    reason: 'hands-off',
  })
  expect(readTab).not.toHaveBeenCalled()
})
