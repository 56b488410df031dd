// @vitest-environment happy-dom
import { fireEvent, render, screen } from '@testing-library/react'
import { expect, test } from 'vitest'
import { findSettings } from '@/lib/store/settings'
import { HandsOffSites } from './HandsOffSites'

test('nonsense is no site: it is said kindly, and nothing is kept', async () => {
  render(<HandsOffSites sites={[]} />)

  fireEvent.change(screen.getByLabelText('Add a site'), { target: { value: 'not a site' } })
  fireEvent.click(screen.getByRole('button', { name: 'Add' }))

  expect(screen.getByRole('alert').textContent).toContain('This does not look like a site.')
  expect((await findSettings()).handsOff).toEqual([])
})
