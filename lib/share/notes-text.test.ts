// @vitest-environment happy-dom
import { expect, test } from 'vitest'
import { en } from '@/locales/en'
import { fr } from '@/locales/fr'
import { asHtml, asMarkdown } from './markup'
import { asPage } from './notes-page'
import type { HeldSession } from './notes-text'
import { notesPieces } from './notes-text'

const held: HeldSession = {
  title: 'Thursday 3 December 2026, with Nadia',
  blocks: [
    { key: 'begin', heading: 'To begin', answered: false, lines: [] },
    {
      key: 'one',
      heading: 'What is a filter view?',
      answered: true,
      face: 'clear',
      lines: ['Only I see it.', '*Mine*'],
    },
    {
      key: 'sheets-first',
      heading: 'Make a filter view',
      answered: false,
      lines: [],
      practice: {
        title: 'Make a filter view',
        steps: [
          { text: 'Open the budget', done: true },
          { text: 'Hide a row', done: false },
        ],
        withMentor: true,
        alone: false,
      },
    },
    {
      key: 'untouched',
      heading: 'Never begun',
      answered: false,
      lines: [],
      practice: { title: 'Never begun', steps: [{ text: 'Open it', done: false }], withMentor: false, alone: false },
    },
  ],
  kept: ['Filter views are mine.'],
}

test('ticks and lines are the notes, block by block, and what was not touched is left out', () => {
  expect(asMarkdown(notesPieces(held, en))).toBe(`# Thursday 3 December 2026, with Nadia

## What is a filter view?

Answered. It was clear.

Only I see it.

\\*Mine\\*

## Make a filter view

☑ Open the budget

☐ Hide a row

Done together.

## What I keep

Filter views are mine.
`)
})

test('the notes are written in the language that is spoken', () => {
  expect(asHtml(notesPieces(held, fr))).toContain('<p>Répondu. C’était clair.</p>')
})

test('the page stands alone: nothing is loaded, nothing runs, and words stay words', () => {
  const pieces = notesPieces({ ...held, title: '<script>alert(1)</script>', kept: ['<img src=x>'] }, en)

  const page = new DOMParser().parseFromString(asPage(pieces, 'en'), 'text/html')

  expect(page.documentElement.lang).toBe('en')
  expect(page.title).toBe('<script>alert(1)</script>')
  expect(page.querySelectorAll('script, img, link, iframe')).toHaveLength(0)
  expect(page.body.textContent).toContain('<img src=x>')
})
