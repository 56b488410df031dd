import { expect, test, vi } from 'vitest'
import { findFrame } from '@/lib/browser/find-frame'
import { grantedOrigins } from '@/lib/browser/permissions'
import { addressOf, readTab } from '@/lib/browser/read-tab'
import { pageOf } from '@/tests/builders'
import { lookAtPage } from './look-at-page'

vi.mock('@/lib/browser/read-tab')
vi.mock('@/lib/browser/find-frame')
vi.mock('@/lib/browser/permissions')

const ADDRESS = 'https://docs.example.com/budget'
const secret = { x: 0, y: 0, width: 10, height: 10 }
const page = pageOf({ secrets: [secret] })
const { quote: _, sentence: __, ...bare } = pageOf({ frame: [0], headings: [], boxes: [], focused: false })
const frame = { ...bare, window: { width: 300, height: 100 } }
const inFrame = { ...frame, frame: [1], quote: { exact: 'inside', before: '', after: '', cut: false }, focused: true }

/** What the script returns in the frames of a tab, by the frames that are asked. */
function tabWith(frames: Record<string, unknown[]>, granted: string[] = []) {
  vi.mocked(grantedOrigins).mockResolvedValue(granted)
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
    closed: undefined,
    app: undefined,
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

const embed = { path: [2], site: 'public.tableau.com', app: 'Tableau' }
const { quote: ___, sentence: ____, ...silent } = page
const around = { ...silent, embed }
const chart = { ...frame, frame: [2], tool: { name: 'Tableau', parts: [], missing: [] } }

test('the frame the page speaks of is found by its place, and others that look alike are not taken', async () => {
  const stale = { ...frame, frame: [0], quote: { exact: 'an old choice', before: '', after: '', cut: false } }
  tabWith({ every: [around, stale, chart] })

  const seen = await lookAtPage(1, ADDRESS)

  expect(seen).toMatchObject({ ok: true, page: { frame: [2], tool: { name: 'Tableau' }, window: page.window } })
  expect(seen).not.toHaveProperty('page.quote')
  expect(seen.closed).toBeUndefined()
})

test('a frame that lets nobody in is offered by its own site, a hands-off one never', async () => {
  tabWith({ every: [around] })
  expect(await lookAtPage(1, ADDRESS)).toMatchObject({
    page: { frame: [] },
    closed: { frame: [2], site: 'public.tableau.com' },
  })

  tabWith({ every: [{ ...around, embed: { ...embed, site: 'platform.linkedin.com' } }] })
  expect((await lookAtPage(1, ADDRESS)).closed).toBeUndefined()

  tabWith({ 7: [], top: [page] })
  const menu = { id: 7, address: 'https://viz.example/views/Sales/Regions?:embed=y&token=SECRET' }
  expect(await lookAtPage(1, ADDRESS, menu)).toMatchObject({
    closed: { frame: 7, site: 'viz.example' },
    app: 'Tableau',
  })
})

test('two frames at one place are told apart by nobody, so neither is taken', async () => {
  const hidden = { ...chart, frame: [-1] }
  tabWith({ every: [{ ...around, embed: { ...embed, path: [-1] } }, hidden, hidden] })

  expect(await lookAtPage(1, ADDRESS)).toMatchObject({ page: { frame: [] } })
})

test('where all sites are allowed only the frame the page speaks of is entered, by its number', async () => {
  tabWith({ top: [around], every: [around, chart], 9: [chart] }, ['*://*/*'])
  vi.mocked(findFrame).mockImplementation(async (_, path) => (path.join() === '2' ? 9 : undefined))

  expect(await lookAtPage(1, ADDRESS)).toMatchObject({ page: { frame: [2] } })
  expect(vi.mocked(readTab).mock.calls.map(([, , which]) => which)).toEqual(['top', 9])
})

test('where all sites are allowed a frame of a hands-off site is not even asked where it is', async () => {
  tabWith({ top: [{ ...around, embed: { ...embed, site: 'www.facebook.com' } }] }, ['*://*/*'])

  expect(await lookAtPage(1, ADDRESS)).toMatchObject({ page: { frame: [] } })
  expect(findFrame).not.toHaveBeenCalled()
})

test('what was read after the person went to another sheet is not told as the place of the first', async () => {
  const tool = { name: 'Sheets', parts: [{ name: 'cell' as const, text: 'B7' }], missing: ['tab' as const] }
  tabWith({ every: [{ ...page, tool }] })

  vi.mocked(addressOf).mockResolvedValue(ADDRESS)
  expect(await lookAtPage(1, ADDRESS)).toMatchObject({ page: { tool } })

  vi.mocked(addressOf).mockResolvedValue(`${ADDRESS}#gid=2`)
  expect(await lookAtPage(1, ADDRESS)).toMatchObject({ page: { tool: { parts: [], missing: ['tab', 'cell'] } } })
})

test('where the page itself did not answer, none of its frames is taken for it', async () => {
  tabWith({ every: [chart] })

  expect(await lookAtPage(1, ADDRESS)).toEqual({ ok: false, reason: 'refused' })
})
