// @vitest-environment happy-dom
import { act, renderHook, waitFor } from '@testing-library/react'
import { expect, test, vi } from 'vitest'
import { askAboutDraft } from '@/lib/actions/ask-about-draft'
import type { Shown } from '@/lib/browser/shown'
import { findShown, show } from '@/lib/browser/shown'
import { useShown } from './use-shown'

vi.mock('@/lib/actions/ask-about-draft')

const WINDOW = 1

function madeReady(id: string): Shown {
  const gesture = { title: 'Budget', address: 'https://docs.example.com/' }
  const nothing = { ok: false, reason: 'refused' } as const
  return { at: 0, draft: { id, tabId: 7, gesture, page: nothing, screenshot: nothing } }
}

/** A panel that shows a page made ready and keeps it; `kept` ends the keeping, as its picture does. */
async function keepWhile(meanwhile: Shown) {
  const { promise, resolve: kept } = Promise.withResolvers<void>()
  vi.mocked(askAboutDraft).mockReturnValue(promise)
  const { result } = renderHook(() => useShown(WINDOW, madeReady('first'), () => {}))
  const keeping = result.current.open?.ready?.keep('')
  await act(() => show(WINDOW, meanwhile))
  await act(async () => {
    kept()
    await keeping
  })
  return result
}

test('a page asked about is shown as a question once it is kept', async () => {
  const result = await keepWhile(madeReady('first'))

  await waitFor(async () => expect(await findShown(WINDOW)).toMatchObject({ question: 'first', tabId: 7 }))
  expect(result.current.open).toMatchObject({ id: 'first', fresh: true })
})

test('what I ask next keeps the panel, however long the picture before it takes', async () => {
  const result = await keepWhile(madeReady('second'))

  expect(result.current.open?.id).toBe('second')
  expect(await findShown(WINDOW)).toHaveProperty('draft.id', 'second')
})

test('a page that was left while it was kept is shown as a question, and nothing of it is offered', async () => {
  const result = await keepWhile({ at: 0, nothing: true })

  expect(result.current.open).toMatchObject({ id: 'first', offers: [] })
  await waitFor(async () => expect(await findShown(WINDOW)).not.toHaveProperty('tabId'))
})
