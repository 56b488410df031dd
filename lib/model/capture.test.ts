import { expect, test } from 'vitest'
import { captureOf, pageOf } from '@/tests/builders'
import { Capture, captureOfGesture, captureWithPage, PageCapture, uncutAddress } from './capture'

const gesture = { title: 'Budget 2027', address: 'https://docs.example.com/budget?token=abc', words: 'filter view' }

test('the gesture alone keeps the words, the title and the cleaned address', () => {
  const capture = captureOfGesture(gesture, 'Sheets')

  expect(capture).toEqual({
    title: 'Budget 2027',
    address: 'https://docs.example.com/budget',
    app: 'Sheets',
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
  const before = captureOfGesture(gesture, 'Sheets')

  const capture = captureWithPage(before, {
    ok: true,
    page: pageOf({ address: 'https://docs.example.com/x?sid=1#secret' }),
  })

  expect(capture).toMatchObject({
    app: 'Sheets',
    sentence: 'Please use a filter view of your own.',
    headings: ['Budget', 'Sales'],
  })
  expect(capture.quote?.before).toBe('Please use a ')
  expect(capture.address).toBe('https://docs.example.com/x')
  expect(Capture.safeParse(capture).success).toBe(true)
})

test('a frame inside the page changes neither its title nor its address', () => {
  const before = captureOfGesture(gesture, undefined)
  const frame = pageOf({ title: 'An advertisement', address: '' })

  const capture = captureWithPage(before, { ok: true, page: frame })

  expect(capture.title).toBe('Budget 2027')
  expect(capture.address).toBe('https://docs.example.com/budget')
})

test('parts are offered from the address that is kept: the page’s own, else the gesture’s', () => {
  const moved = 'https://docs.example.com/after?report=42'

  expect(uncutAddress(gesture, { ok: true, page: pageOf({ address: moved }) })).toBe(moved)
  expect(uncutAddress(gesture, { ok: true, page: pageOf({ address: '' }) })).toBe(gesture.address)
  expect(uncutAddress(gesture, { ok: false, reason: 'hands-off' })).toBe(gesture.address)
})

test('a page that cannot be read leaves what the gesture brought, with a plain reason', () => {
  const before = captureOfGesture(gesture, undefined)

  expect(captureWithPage(before, { ok: false, reason: 'too-slow' })).toEqual({ ...before, unread: 'too-slow' })
})

test('the words of the gesture stay when the page tells of none', () => {
  const { quote: _, sentence: __, ...silent } = pageOf()

  const capture = captureWithPage(captureOfGesture(gesture, undefined), { ok: true, page: silent })

  expect(capture.quote?.exact).toBe('filter view')
})

test.each([
  ['nothing', undefined],
  ['a text', 'hello'],
  ['no window', { ...pageOf(), window: undefined }],
  ['a window without width', pageOf({ window: { width: 0, height: 10 } })],
  ['a thousand boxes', pageOf({ boxes: Array.from({ length: 1_000 }, () => ({ x: 0, y: 0, width: 1, height: 1 })) })],
  ['a title of a megabyte', pageOf({ title: 'a'.repeat(1_000_000) })],
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
