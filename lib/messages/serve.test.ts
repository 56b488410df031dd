import { expect, test, vi } from 'vitest'
import type { PageCapture } from '@/lib/model/capture'
import type { CardDeed } from '@/lib/model/card'
import type { Seen } from '@/lib/model/looking'
import { cardOf, pageOf } from '@/tests/builders'
import type { Answer } from './messages'
import { asker } from './messages'
import type { Sender } from './serve'
import { serve } from './serve'

const CARD = cardOf()

/** A background and a page that talk as through the browser: what is sent is copied. */
function talk(card = vi.fn(async () => CARD)) {
  const report = vi.fn()
  const pages: unknown[] = []
  const handlers = {
    card,
    met: async () => undefined,
    marks: async () => undefined,
    'card-deed': async (pressed: { words: string; deed: CardDeed; nth: number }) => pages.push(pressed) > 0,
    'still-here': async (_: object, sender: Sender) => sender.url === 'https://a.test/',
    pointing: async () => undefined,
    picked: async ({ page }: { page: PageCapture }) => pages.push(page) > 0,
    left: async () => true,
    looking: async () => undefined,
    looked: async ({ search, seen }: { search: string; seen: Seen }) => pages.push({ search, seen }) > 0,
    'looked-away': async () => true,
  }
  const listen = serve(handlers, report)
  const post = (message: unknown) =>
    new Promise<Answer | undefined>(resolve => {
      const willAnswer = listen(structuredClone(message), { url: 'https://a.test/' }, resolve)
      if (!willAnswer) resolve(undefined)
    })
  return { card, pages, report, post, ask: asker(post) }
}

test('a page asks what words mean and gets the card', async () => {
  const { ask, card } = talk()

  expect(await ask('card', { words: 'LOD' })).toEqual(CARD)
  expect(card).toHaveBeenCalledWith({ words: 'LOD' }, { url: 'https://a.test/' })
})

test('what was pointed at is parsed: the page is a stranger', async () => {
  const { ask, pages, post } = talk()

  expect(await ask('picked', { page: pageOf() })).toBe(true)
  for (const page of [{}, { ...pageOf(), boxes: 'none' }, { ...pageOf(), sentence: 'x'.repeat(10_000) }])
    expect(await post({ amm: 'picked', input: { page } })).toEqual({ ok: false, reason: 'invalid' })

  expect(pages).toEqual([pageOf()])
})

test('what was found is parsed too: a page cannot claim a thousand places, nor find for nobody', async () => {
  const { ask, pages, post } = talk()
  const seen: Seen = { result: 'maybe', places: 2, waiting: true }

  expect(await ask('looked', { search: 'a', seen })).toBe(true)
  for (const input of [
    { search: 'a' },
    { search: '', seen },
    { search: 'x'.repeat(65), seen },
    { search: 'a', seen: { ...seen, places: 1_000 } },
    { search: 'a', seen: { ...seen, places: 0.5 } },
    { search: 'a', seen: { ...seen, result: 'sure' } },
    { search: 'a', seen: { ...seen, more: 1 } },
  ])
    expect(await post({ amm: 'looked', input })).toEqual({ ok: false, reason: 'invalid' })

  expect(pages).toEqual([{ search: 'a', seen }])
})

test('what is pressed on a card is parsed: nothing but what the card offers can be done', async () => {
  const { ask, pages, post } = talk()

  expect(await ask('card-deed', { words: 'LOD', deed: 'know', nth: 0 })).toBe(true)
  for (const input of [
    { words: 'LOD', deed: 'erase', nth: 0 },
    { words: '', deed: 'know', nth: 0 },
    { words: 'x'.repeat(201), deed: 'know', nth: 0 },
    { words: 'LOD', deed: 'know', nth: -1 },
    { words: 'LOD', deed: 'know' },
    { words: 'LOD', deed: 'know', nth: 0, site: 'bank.example' },
  ])
    expect(await post({ amm: 'card-deed', input })).toEqual({ ok: false, reason: 'invalid' })

  expect(pages).toEqual([{ words: 'LOD', deed: 'know', nth: 0 }])
})

test('a page asks whether we may stay', async () => {
  expect(await talk().ask('still-here', {})).toBe(true)
})

test('what does not fit is refused before anything is looked up, and answered', async () => {
  const { post, card } = talk()

  for (const input of [undefined, {}, { words: '' }, { words: 'x'.repeat(201) }, { words: 7 }])
    expect(await post({ amm: 'card', input })).toEqual({ ok: false, reason: 'invalid' })
  expect(card).not.toHaveBeenCalled()
})

test('an unknown question is answered too, so that nobody waits for ever', async () => {
  const { post } = talk()

  for (const amm of ['nonsense', 'toString', '__proto__'])
    expect(await post({ amm, input: {} })).toEqual({ ok: false, reason: 'unknown' })
})

test('messages of another shape are left to others', async () => {
  const { post } = talk()

  for (const message of [undefined, 'card', { kind: 'capture-here' }, { amm: 1 }])
    expect(await post(message)).toBeUndefined()
})

test('a bug in the background is reported, and the page is told that it failed', async () => {
  const { ask, report } = talk(vi.fn(() => Promise.reject(new Error('broken'))))

  await expect(ask('card', { words: 'LOD' })).rejects.toThrow('failed')
  expect(report).toHaveBeenCalledWith(new Error('broken'))
})

test('a page whose background is gone learns it', async () => {
  await expect(asker(async () => undefined)('still-here', {})).rejects.toThrow()
})
