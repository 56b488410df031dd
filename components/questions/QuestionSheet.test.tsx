// @vitest-environment happy-dom
import { fireEvent, render, screen, waitFor } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findQuestion } from '@/lib/store/questions'
import { QuestionSheet } from './QuestionSheet'

test('what is typed is kept by itself, and the sheet says so', async () => {
  render(<QuestionSheet id="one" fresh={false} focus={false} onClose={() => {}} />)

  fireEvent.change(screen.getByLabelText('What puzzles you?'), { target: { value: 'Why?' } })

  await screen.findByText('Saved')
  await waitFor(async () => expect((await findQuestion('one'))?.note).toBe('Why?'))
})
