// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { askMentor } from '@/lib/actions/ask-mentor'
import { findQuestion } from '@/lib/store/questions'
import { QuestionSheet } from './QuestionSheet'

const DOORS = {
  shortcut: 'Alt + Shift + Q',
  panelShortcut: 'Alt + Shift + Y',
  point: async () => undefined,
  showWhere: async () => undefined,
  looking: undefined,
  markPicture: () => {},
}

test('what is typed is kept by itself, and the sheet says so', async () => {
  render(<QuestionSheet id="one" fresh={false} focus={false} doors={DOORS} onClose={() => {}} />)

  fireEvent.change(screen.getByLabelText('What puzzles you?'), { target: { value: 'Why?' } })

  await screen.findByText('Saved')
  await waitFor(async () => expect((await findQuestion('one'))?.note).toBe('Why?'))
})

test('keys that come before the question has reached the screen lose neither its words nor a letter', async () => {
  await askMentor('two', { words: 'pivot table', title: 'Handbook', address: 'https://handbook.example/' }, 0)
  render(<QuestionSheet id="two" fresh focus doors={DOORS} onClose={() => {}} />)

  const field = screen.getByLabelText('What puzzles you?')
  for (const text of ['W', 'Wh', 'Why', 'Why?']) fireEvent.change(field, { target: { value: text } })

  await waitFor(async () => expect((await findQuestion('two'))?.note).toBe('Why?'))
  expect((await findQuestion('two'))?.capture?.quote?.exact).toBe('pivot table')
  expect(field).toHaveProperty('value', 'Why?')
})
