import { expect, test } from 'vitest'
import { captureOf, pageOf } from '@/tests/builders'
import type { App } from './app'
import { Capture, PageCapture } from './capture'
import { captureOfGesture, captureWithFrame, captureWithPage } from './make-capture'

const gesture = { title: 'Budget 2027', address: 'https://docs.example.com/budget?token=abc', words: 'filter view' }
const GRID: App = {
  name: 'Grid',
  at: '^docs\\.example\\.com/',
  mark: 'grid',
  title: /^(.+) - Grid$/,
  pages: [{ path: /^\/d\/(\w+)/, link: '/d/$1', hash: { gid: /^\d+$/ } }],
  cellInLink: { parameter: 'range', beside: 'gid' },
}
const PEOPLE: App = { ...GRID, name: 'People', people: true }

test('the gesture alone keeps the words, the title and the cleaned address', () => {
  const capture = captureOfGesture(gesture, GRID)

  expect(capture).toEqual({
    title: 'Budget 2027',
    address: 'https://docs.example.com/budget',
    app: 'Grid',
    quote: { exact: 'filter view', before: '', after: '', cut: false },
    headings: [],
    complete: false,
  })
  expect(Capture.parse(capture)).toEqual(capture)
})

test('a page nobody else could open keeps no address', () => {
  const capture = captureOfGesture({ title: 'Notes', address: 'file:///home/nadia/notes.html' }, undefined)

  expect(capture).not.toHaveProperty('address')
  expect(JSON.stringify(capture)).not.toContain('nadia')
})

test('a page without a title does not show its address in the place of it', () => {
  const address = 'https://docs.example.com/budget?token=abc'

  expect(captureOfGesture({ title: 'docs.example.com/budget?token=abc', address }, undefined).title).toBe('')
})

test('very long words keep their beginning, and the record says so', () => {
  const { quote } = captureOfGesture({ ...gesture, words: 'a'.repeat(9_000) }, undefined)

  expect(quote?.exact).toHaveLength(4_000)
  expect(quote?.cut).toBe(true)
})

test('the page tells more than the gesture: the sentence, the headings, the words around', () => {
  const before = captureOfGesture(gesture, GRID)

  const capture = captureWithPage(before, { ok: true, page: pageOf() }, GRID)

  expect(capture).toMatchObject({
    app: 'Grid',
    sentence: 'Please use a filter view of your own.',
    headings: ['Budget', 'Sales'],
  })
  expect(capture.quote?.before).toBe('Please use a ')
  expect(Capture.safeParse(capture).success).toBe(true)
})

test('a page that cannot be read leaves what the gesture brought, with a plain reason', () => {
  const before = captureOfGesture(gesture, undefined)

  expect(captureWithPage(before, { ok: false, reason: 'too-slow' }, undefined)).toEqual({
    ...before,
    unread: 'too-slow',
  })
})

test('of a frame nobody lets us read, its tool is known by its address', () => {
  const before = { ...captureOfGesture(gesture, GRID), parts: [{ name: 'tab' as const, text: 'Q3' }] }

  const capture = captureWithPage(before, { ok: false, reason: 'frame', app: 'Chart' }, GRID)

  expect(capture).toMatchObject({ app: 'Chart', unread: 'frame' })
  expect(capture).not.toHaveProperty('parts')
})

test('the words of the gesture stay when the page tells of none', () => {
  const { quote: _, sentence: __, ...silent } = pageOf()

  const capture = captureWithPage(captureOfGesture(gesture, undefined), { ok: true, page: silent }, undefined)

  expect(capture.quote?.exact).toBe('filter view')
})

const told = (parts: [name: 'sheet' | 'cell', text: string][], missing: 'cell'[] = []) =>
  pageOf({ tool: { name: 'Grid', parts: parts.map(([name, text]) => ({ name, text })), missing } })
const inGrid = { title: 'Budget 2026 - Grid', address: 'https://docs.example.com/d/1a?gid=7#gid=7&range=Z9' }

test('a tool’s title and link are its own, and the cell that was read stands in the link', () => {
  const before = captureOfGesture(inGrid, GRID)
  expect(before).toMatchObject({ title: 'Budget 2026', address: 'https://docs.example.com/d/1a#gid=7' })

  const page = told([
    ['sheet', 'Q3'],
    ['cell', '$B$2:C7'],
  ])
  const capture = captureWithPage(before, { ok: true, page }, GRID)

  expect(capture.address).toBe('https://docs.example.com/d/1a#gid=7&range=B2:C7')
  expect(capture.parts).toEqual([
    { name: 'sheet', text: 'Q3' },
    { name: 'cell', text: '$B$2:C7' },
  ])
})

test('a cell that could not be read, or whose sheet is not known, stands in no link', () => {
  const before = captureOfGesture(inGrid, GRID)
  const elsewhere = captureOfGesture({ ...inGrid, address: 'https://docs.example.com/d/1a' }, GRID)

  const unread = captureWithPage(before, { ok: true, page: told([['sheet', 'Q3']], ['cell']) }, GRID)

  expect(unread).toMatchObject({ address: 'https://docs.example.com/d/1a#gid=7', missing: ['cell'] })
  expect(captureWithPage(elsewhere, { ok: true, page: told([['cell', 'B7']]) }, GRID).address).toBe(elsewhere.address)
})

test('on pages of people nothing of what stands around is kept', () => {
  const before = captureOfGesture(inGrid, PEOPLE)
  const element = { tag: 'button', role: 'button', name: 'Boost post', text: 'Nadia: boost' }
  const message = { tag: 'div', role: 'listitem', name: 'Nadia: see you', text: 'Nadia 9:00 see you' }
  const { quote: _, ...pointed } = pageOf({ element })

  const words = captureWithPage(before, { ok: true, page: pageOf({ element, row: 'Nadia' }) }, PEOPLE)
  const thing = captureWithPage(before, { ok: true, page: pointed }, PEOPLE)

  expect(words.quote).toEqual({ exact: 'filter view', before: '', after: '', cut: false })
  for (const key of ['element', 'sentence', 'row']) expect(words).not.toHaveProperty(key)
  const row = captureWithPage(before, { ok: true, page: { ...pointed, element: message } }, PEOPLE)
  expect(thing).toMatchObject({ element: { ...element, text: '' }, headings: [] })
  expect(row.element).toEqual({ tag: 'div', role: 'listitem', name: '', text: '' })
  expect(thing).not.toHaveProperty('sentence')
  expect(captureOfGesture({ ...inGrid, title: 'Nadia Martin' }, PEOPLE).title).toBe('')
})

test('of the names the page marks those are kept that stand in what is kept, and no more of them', () => {
  const before = captureOfGesture({ ...gesture, title: 'Notes of Claire' }, GRID)
  const marked = ['Claire Berger', 'Yanis Roux', 'Nadia', 'me']

  const page = pageOf({ sentence: 'YANIS ROUX made this filter view.', names: marked })
  const capture = captureWithPage(before, { ok: true, page }, GRID)

  expect(capture.names).toEqual(['Claire', 'Yanis Roux'])
  expect(captureWithPage(before, { ok: true, page: pageOf({ names: ['Nadia'] }) }, GRID)).not.toHaveProperty('names')
})

test('a name that stands nowhere but around the words is not kept on pages of people', () => {
  const before = captureOfGesture(inGrid, PEOPLE)
  const quote = { exact: '@Yanis filter it', before: 'Claire Berger: ', after: '', cut: false }

  const page = pageOf({ quote, names: ['Claire Berger', '@Yanis'] })

  expect(captureWithPage(before, { ok: true, page }, PEOPLE).names).toEqual(['Yanis'])
})

test('a frame that could not be read is said; looked into, it tells its words and the tool it shows', () => {
  const embed = { path: [0], site: '*.tables.example', app: 'Grid' }
  const { quote: _, sentence: __, ...bare } = pageOf({ headings: [] })
  const around = captureOfGesture({ title: 'Intranet', address: 'https://intra.example/' }, undefined)

  const before = captureWithPage(around, { ok: true, page: { ...bare, headings: ['News'], embed } }, undefined)
  expect(before).toMatchObject({ app: 'Grid', unreadFrame: 'tables.example', title: 'Intranet' })

  const inside = { ...told([['sheet', 'Q3']]), frame: [0], headings: [] }
  const after = captureWithFrame(before, inside, undefined)
  expect(after).toMatchObject({ app: 'Grid', parts: [{ name: 'sheet' }], quote: inside.quote, headings: ['News'] })
  expect(after).not.toHaveProperty('unreadFrame')

  const element = { tag: 'iframe', role: '', name: 'Chart', text: '' }
  const pointed = captureWithFrame({ ...before, element }, inside, undefined)
  expect(pointed).toMatchObject({ element, parts: [{ name: 'sheet' }] })
  expect(pointed).not.toHaveProperty('quote')
})

test.each([
  ['nothing', undefined],
  ['a text', 'hello'],
  ['no window', { ...pageOf(), window: undefined }],
  ['a window without width', pageOf({ window: { width: 0, height: 10 } })],
  ['a thousand boxes', pageOf({ boxes: Array.from({ length: 1_000 }, () => ({ x: 0, y: 0, width: 1, height: 1 })) })],
  ['a sentence of a megabyte', pageOf({ sentence: 'a'.repeat(1_000_000) })],
  ['parts nobody knows', { ...pageOf(), tool: { name: 'Grid', parts: [{ name: 'salary', text: '1' }], missing: [] } }],
  ['boxes of text', { ...pageOf(), boxes: [{ x: 'left' }] }],
  ['many headings', pageOf({ headings: Array.from({ length: 9 }, () => 'Heading') })],
])('a page that returns %s is not believed', (_, result) => {
  expect(PageCapture.safeParse(result).success).toBe(false)
})

test('what a page adds of its own is not kept', () => {
  const parsed = PageCapture.parse({ ...pageOf(), password: 'secret' })

  expect(parsed).toEqual(pageOf())
  expect(captureOf()).toEqual(Capture.parse(captureOf()))
})
