// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import { Marks, rangeOf } from './marks'
import { runsBetween } from './walk'

const index = compileTerms(['pivot table', 'LOD'])

function marked(html: string) {
  document.body.innerHTML = html
  const marks = new Marks(() => {})
  const [run] = runsBetween(document.body, document.body, { rootOf: () => null, met: () => {} })
  if (!run) throw new Error('no text')
  return { marks, places: marks.set(run, matchWords(run.text, index)) }
}

test('a term that begins in bold and ends outside is one place', () => {
  const { marks, places } = marked('<p>the <b>pivot</b> table, LOD</p>')

  expect(places.map(({ words }) => words)).toEqual(['pivot table', 'LOD'])
  const bold = document.querySelector('b')?.firstChild as Text
  const after = document.querySelector('p')?.lastChild as Text
  expect(marks.placesAt(bold, 2)).toEqual([places[0]])
  expect(marks.placesAt(after, 3)).toEqual([places[0]])
  expect(marks.placesAt(after, 9)).toEqual([places[1]])
})

test('words over a line break element are told apart', () => {
  const { places } = marked('<p>pivot<br>table</p>')

  expect(places.map(({ words }) => words)).toEqual(['pivot\ntable'])
})

test('a word is forgotten when the page changes its text', () => {
  const { marks, places } = marked('<p>an LOD</p>')
  const text = document.querySelector('p')?.firstChild as Text

  marks.forget(text)

  expect(places[0]?.gone).toBe(true)
  expect(marks.placesAt(text, 4)).toEqual([])
})

test('no line is drawn in a text that the page has cut or thrown away', () => {
  const cut = marked('<p>an LOD</p>').places
  ;(document.querySelector('p')?.firstChild as Text).data = 'an'
  expect(cut.map(rangeOf)).toEqual([undefined])

  const thrown = marked('<p>an LOD</p>').places
  document.body.innerHTML = ''
  expect(thrown.map(rangeOf)).toEqual([undefined])
})

test('a text that the page threw away while it was read is no place', () => {
  document.body.innerHTML = '<p>an LOD, a <b>pivot table</b></p>'
  const [run] = runsBetween(document.body, document.body, { rootOf: () => null, met: () => {} })
  document.querySelector('b')?.firstChild?.remove()

  const places = run && new Marks(() => {}).set(run, matchWords(run.text, index))

  expect(places?.map(({ words }) => words)).toEqual(['LOD'])
})
