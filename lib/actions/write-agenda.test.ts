import { expect, test } from 'vitest'
import { en } from '@/locales/en'
import { captureOf, questionOf } from '@/tests/builders'
import { writeAgenda } from './write-agenda'

const block = (id: string, names: string[], note = `What about ${id}?`) =>
  ({ kind: 'question', minutes: 5, question: questionOf(id, { note, capture: captureOf({ names }) }) }) as const

test('a name marked on one page is hidden in the note to another, and its first name is no second one', () => {
  const blocks = [block('a', ['Claire'], 'Did Claire Berger say so?'), block('b', ['Claire Berger'], 'Or did Claire?')]
  const write = (shown: string[]) =>
    writeAgenda('Agenda', blocks, () => ({ question: true, address: false, picture: false }), [], en, {
      words: [],
      shown: new Set(shown),
      country: 'FR',
    })

  const { pieces, html, markdown } = write([])

  expect(pieces.map(({ piece }) => piece.heading)).toEqual(['Agenda', 'Did [name] say so?', 'Or did [name]?'])
  expect(pieces.flatMap(({ parts }) => parts)).toEqual(Array(2).fill({ kind: 'name', text: 'Claire Berger' }))
  expect(html + markdown).not.toMatch(/Claire|Berger/)
  expect(write(['Claire Berger']).pieces[1]?.piece.heading).toBe('Did Claire Berger say so?')
})
