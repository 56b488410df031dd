// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { en } from '@/locales/en'
import { questionOf } from '@/tests/builders'
import { LeavingPiece } from './LeavingPiece'

test('each tick says which question it is about, and what it changes', () => {
  const onTick = vi.fn()
  const piece = { level: 2 as const, heading: '1. Why?', lines: [], question: 'one' }
  const question = questionOf('one', { note: 'Why?' })
  render(
    <LeavingPiece
      piece={piece}
      question={question}
      leaving={{ question: true, address: false, picture: false }}
      onTick={onTick}
    />,
  )

  fireEvent.click(screen.getByLabelText(/This goes along: Why\?/))
  fireEvent.click(screen.getByLabelText(/With the full page address: Why\?/))

  expect(onTick.mock.calls).toEqual([[{ question: false }], [{ address: true }]])
})

test('it says so when the link holds the words, and only then', () => {
  const question = questionOf('one', { note: 'Why?' })
  const withLink = (text: string) => (
    <LeavingPiece
      piece={{ level: 2, heading: '1. Why?', lines: [{ kind: 'link', text }], question: 'one' }}
      question={question}
      leaving={{ question: true, address: true, picture: false }}
      onTick={() => {}}
    />
  )
  const { rerender } = render(withLink('https://shop.example/guide#:~:text=filter%20view'))

  expect(screen.getByText(en.linkHasWords)).toBeDefined()

  rerender(withLink('https://shop.example/guide'))
  expect(screen.queryByText(en.linkHasWords)).toBeNull()
})
