import { expect, test, vi } from 'vitest'
import { browser } from 'wxt/browser'
import { findShown, forgetPage, listShownQuestions, offer, show } from './shown'

const OFFERS = [{ name: 'report', values: ['42'] }]
const HELD = { offers: OFFERS, closed: { frame: [0], site: 'public.tableau.com' } }
const asked = { at: 0, question: 'one', fresh: true, tabId: 7 }

test('what was left out of an address is offered, and forgotten when its tab moves on', async () => {
  await show(1, asked)
  await offer('one', HELD)
  expect(await findShown(1)).toEqual({ ...asked, ...HELD })

  await forgetPage(8)
  expect(await findShown(1)).toHaveProperty('offers')

  await forgetPage(7)
  expect(await findShown(1)).toEqual({ at: 0, question: 'one', fresh: true })
})

test('nothing is offered when the tab moved on before its page was read, or another question is shown', async () => {
  await show(1, asked)
  await forgetPage(7)
  await show(2, { ...asked, question: 'two' })

  await offer('one', HELD)

  expect(await findShown(1)).not.toHaveProperty('offers')
  expect(await findShown(2)).not.toHaveProperty('offers')
})

test('a page made ready is forgotten when its tab moves on, and no other one', async () => {
  const draft = (tabId: number) => ({
    id: `draft-${tabId}`,
    tabId,
    gesture: { title: 'Budget', address: 'https://docs.example.com/?token=SECRET' },
    page: { ok: false, reason: 'refused' } as const,
    screenshot: { ok: false, reason: 'refused' } as const,
  })
  await show(1, { at: 0, draft: draft(7) })
  await show(2, { at: 0, draft: draft(8) })
  await show(3, { at: 0, question: 'one', fresh: false })

  await forgetPage(7)

  expect(await findShown(1)).toEqual({ at: 0, nothing: true })
  expect(await findShown(2)).toHaveProperty('draft')
  expect(await listShownQuestions()).toEqual(['one'])
})

test('what is shown while an offer is being written down stays shown', async () => {
  await show(1, asked)
  const { session } = browser.storage
  const look = session.get.bind(session)
  vi.spyOn(session, 'get').mockImplementationOnce(async () => {
    const kept = await look()
    void show(1, { at: 1, question: 'two', fresh: true })
    return kept
  })

  await offer('one', HELD)
  // Waits for its turn behind everything above.
  await forgetPage(8)

  expect(await findShown(1)).toHaveProperty('question', 'two')
})
