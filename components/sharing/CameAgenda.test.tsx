// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import type { AgendaPacket } from '@/lib/share/packet'
import { findSettings } from '@/lib/store/settings'
import { pairOf } from '@/tests/builders'
import { CameAgenda } from './CameAgenda'

const packet: AgendaPacket = {
  format: 'amm-agenda',
  v: 1,
  id: 'theirs',
  language: 'en',
  from: 'Claire',
  nth: 1,
  pieces: [{ heading: 'What is a pivot table?', lines: [], question: 'one' }],
}

test('questions I have already are answered in the pair they are from, whichever is open', async () => {
  const onAnswer = vi.fn()
  const agenda = { packet, pair: 'claire', here: true }
  render(
    <CameAgenda agenda={agenda} pairs={[pairOf(), pairOf({ id: 'claire' })]} onSaid={vi.fn()} onAnswer={onAnswer} />,
  )

  fireEvent.click(screen.getByRole('button', { name: 'Answer them' }))

  await vi.waitFor(() => expect(onAnswer).toHaveBeenCalled())
  expect((await findSettings()).pair).toBe('claire')
})
