// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { questionOf } from '@/tests/builders'
import { LeavingPiece } from './LeavingPiece'

test('each tick says which question it is about, and what it changes', () => {
  const onTick = vi.fn()
  const piece = { level: 2 as const, heading: '1. Why?', lines: [], question: 'one' }
  const question = questionOf('one', { note: 'Why?' })
  render(
    <LeavingPiece piece={piece} question={question} leaving={{ question: true, address: false }} onTick={onTick} />,
  )

  fireEvent.click(screen.getByLabelText(/This goes along: Why\?/))
  fireEvent.click(screen.getByLabelText(/With the full page address: Why\?/))

  expect(onTick.mock.calls).toEqual([[{ question: false }], [{ address: true }]])
})
