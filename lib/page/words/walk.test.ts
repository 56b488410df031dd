// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { runsBetween, siblingsAround } from './walk'

const noRoots = { rootOf: () => null, met: () => {} }
const read = (html: string) => {
  document.body.innerHTML = html
  return [...runsBetween(document.body, document.body, noRoots)].map(run => run.text.trim())
}

test('words are read across bold and links, and end with their paragraph', () => {
  expect(read('<p>a <b>pivot</b> <a href="#">table</a></p><p>next</p>')).toEqual(['a pivot table', 'next'])
})

test('words end with their paragraph also where text stands right behind it, or behind what is in it', () => {
  expect(read('<p>pivot </p>table<div><p>filter <b>big </b></p>view</div>')).toEqual([
    'pivot',
    'table',
    'filter big',
    'view',
  ])
})

test('a word cut by an element stays one word', () => {
  expect(read('<p>pi<b style="display:inline">vot</b></p>')).toEqual(['pivot'])
})

test('text is not put together without end', () => {
  const texts = read(`<p>${`<b>${'word '.repeat(1_000)}</b>`.repeat(30)}</p>`)

  expect(texts.length).toBeGreaterThan(1)
  expect(texts.every(text => text.length < 60_000)).toBe(true)
})

test('two boxes side by side are two words', () => {
  expect(read('<p>Filter<span style="display:inline-block">View</span></p>')).toEqual(['Filter', 'View'])
})

test('a line break stands between words', () => {
  expect(read('<p>machine<br>learning</p>')).toEqual(['machine\nlearning'])
})

test('nothing is read in code, fields and what the person writes', () => {
  const html = '<p>a<code>b</code><textarea>c</textarea><button>d</button></p><div contenteditable>e</div><pre>f</pre>'

  expect(read(html).join()).not.toMatch(/[b-f]/)
})

test('what is inside a shadow root is read after the rest, and the root is told', () => {
  document.body.innerHTML = '<div id="host"></div><p>light</p>'
  const root = document.querySelector('#host')?.attachShadow({ mode: 'closed' }) as ShadowRoot
  root.innerHTML = '<p>shade</p>'
  const met: ShadowRoot[] = []
  const roots = {
    rootOf: (element: Element) => (element.id === 'host' ? root : null),
    met: (it: ShadowRoot) => met.push(it),
  }

  const texts = [...runsBetween(document.body, document.body, roots)].map(run => run.text)

  expect(texts).toEqual(['light', 'shade'])
  expect(met).toEqual([root])
})

test('each text knows where it starts in the whole', () => {
  document.body.innerHTML = '<p>one <b>two</b><br>three</p>'

  const [run] = runsBetween(document.body, document.body, noRoots)

  expect(run?.nodes.map((node, at) => run.text.startsWith(node.data, run.starts[at]))).toEqual([true, true, true])
})

test('a page that takes the paragraph away in the middle is read again', () => {
  document.body.innerHTML = '<div><p>one</p><p>two</p></div><p>three</p>'
  const runs = runsBetween(document.body, document.body, noRoots)
  runs.next()

  document.body.firstElementChild?.remove()

  let last = runs.next()
  while (!last.done) last = runs.next()
  expect(last.value).toBe(false)
})

test('a changed word is read again with its neighbours up to the next paragraph', () => {
  document.body.innerHTML = '<p>x</p>one <b>two <i>three</i></b> four<p>y</p>'
  const inner = document.querySelector('i')?.firstChild as Text

  const [first, last] = siblingsAround(inner)

  expect([first.textContent, last.textContent]).toEqual(['one ', ' four'])
})
