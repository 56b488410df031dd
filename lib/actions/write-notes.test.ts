import { expect, test } from 'vitest'
import { en } from '@/locales/en'
import { captureOf, questionOf } from '@/tests/builders'
import { writeNotes } from './write-notes'

const question = questionOf('one', { capture: captureOf({ names: ['Claire Berger'] }) })
const held = {
  title: 'Notes',
  blocks: [{ key: 'one', heading: 'What is it?', answered: true, lines: ['Claire Berger pays 4 200 €.'] }],
  kept: ['Ask Nadia'],
}

test('notes that are taken along hide what an agenda hides, in every form, until I show it', () => {
  const write = (shown: string[]) =>
    writeNotes(
      held,
      [{ kind: 'question', minutes: 5, question }],
      { words: ['Nadia'], shown: new Set(shown), country: 'FR' },
      en,
      'en',
      new Date('2026-11-29T10:00:00Z'),
    )

  const hidden = write([])

  for (const form of [hidden.markdown, hidden.html, hidden.page, hidden.enex])
    expect(form).not.toMatch(/Claire|Berger|4 200|Nadia/)
  expect(hidden.pieces.flatMap(({ parts }) => parts.map(({ kind }) => kind))).toEqual(['name', 'amount', 'word'])
  expect(write(['Claire Berger', '4 200 €']).markdown).toContain('Claire Berger pays 4 200 €.')
})
