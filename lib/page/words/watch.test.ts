// @vitest-environment happy-dom
import { afterEach, expect, test, vi } from 'vitest'
import { compileTerms } from '@/lib/text/compile-terms'
import { Watch } from './watch'

let watch: Watch | undefined
afterEach(() => watch?.stop())

function watched(html: string, isOurs: (node: Node) => boolean = () => false) {
  document.body.innerHTML = html
  const read: string[] = []
  const lost: string[] = []
  watch = new Watch(compileTerms([]), {
    rootOf: () => null,
    isOurs,
    read: run => read.push(run.text),
    lost: text => lost.push(text.data),
    changed: () => {},
  })
  watch.readAll()
  return { read, lost }
}

test('a page is read once, then only the paragraph that changes', async () => {
  const { read, lost } = watched('<p>one</p><p id="b">two</p><p>three</p>')
  await vi.waitFor(() => expect(read).toHaveLength(3))

  ;(document.querySelector('#b')?.firstChild as Text).data = 'zwei'

  await vi.waitFor(() => expect(read).toEqual(['one', 'two', 'three', 'zwei']))
  expect(lost).toEqual(['zwei'])
})

test('posts that a feed adds are read, the others are not read again', async () => {
  const { read } = watched('<div id="feed"><p>old</p></div>')
  await vi.waitFor(() => expect(read).toEqual(['old']))

  document.querySelector('#feed')?.insertAdjacentHTML('beforeend', '<article><p>new</p><p>more</p></article>')

  await vi.waitFor(() => expect(read).toEqual(['old', 'new', 'more']))
})

test('a bold word added to a paragraph is read with its neighbours', async () => {
  const { read } = watched('<p id="p">pivot </p>')
  await vi.waitFor(() => expect(read).toHaveLength(1))

  document.querySelector('#p')?.insertAdjacentHTML('beforeend', '<b>table</b>')

  await vi.waitFor(() => expect(read.at(-1)).toBe('pivot table'))
})

test('what the page throws away is forgotten', async () => {
  const { read, lost } = watched('<div id="a"><p>one</p></div>')
  await vi.waitFor(() => expect(read).toHaveLength(1))

  document.querySelector('#a')?.remove()

  await vi.waitFor(() => expect(lost).toEqual(['one']))
})

test('our own card is not read', async () => {
  const { read } = watched('<p>one</p>', node => node instanceof Element && node.id === 'ours')
  await vi.waitFor(() => expect(read).toEqual(['one']))

  document.body.insertAdjacentHTML('beforeend', '<div id="ours">card</div>')
  document.body.insertAdjacentHTML('beforeend', '<p>two</p>')

  await vi.waitFor(() => expect(read).toEqual(['one', 'two']))
})

test('what somebody types is not read', async () => {
  const { read } = watched('<div contenteditable id="field">draft</div><p>one</p>')
  await vi.waitFor(() => expect(read).toEqual(['one']))

  ;(document.querySelector('#field')?.firstChild as Text).data = 'secret'
  document.body.insertAdjacentHTML('beforeend', '<p>two</p>')

  await vi.waitFor(() => expect(read).toEqual(['one', 'two']))
})

test('on a long page what the person sees is read before the rest', async () => {
  const turns = vi.spyOn(performance, 'now')
  let now = 0
  turns.mockImplementation(() => now++ * 4) // One step a slice.
  const long = 'a word '.repeat(600)
  const far = () => document.querySelector('#far')
  Object.assign(document, { elementFromPoint: far })

  const { read } = watched(`${`<p>${long}</p>`.repeat(20)}<p id="far">seen</p>`)
  await vi.waitFor(() => expect(read.filter(text => text === 'seen').length).toBeGreaterThan(1))

  expect(read.indexOf('seen')).toBeLessThan(5)
  turns.mockRestore()
})
