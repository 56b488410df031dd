// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { wordsIn as stringsOf } from '@/locales/words'
import { cardOf } from '@/tests/builders'
import { openCard } from './card'
import type { Act } from './card-deeds'
import { cardSheet } from './card-sheet'

vi.mock('./card-guard', () => ({ guardPresses: () => () => true }))

const CONTENT = cardOf()
const ACT: Act = async () => true
const hosts = () => document.querySelectorAll('[popover]')
let open: (() => void) | undefined

beforeEach(() => {
  document.body.innerHTML = '<button id="before">x</button><p id="word">LOD</p>'
})
afterEach(() => open?.())

function show(options: { focus?: boolean; gone?: boolean } = {}) {
  const closed = vi.fn()
  const element = document.querySelector('#word') as Element
  const boxes = () => (options.gone ? [] : [new DOMRect(100, 100, 40, 20)])
  open = openCard(CONTENT, { element, boxes }, { focus: options.focus ?? false, ours: () => {}, closed }, ACT)
  return closed
}

/** What is read on an element and inside it, in order. */
const wordsIn = (element: Element | null): string[] =>
  [element, ...(element?.querySelectorAll<HTMLElement>('*') ?? [])].flatMap(it => {
    const { dataset, childNodes } = it as HTMLElement
    const own = [...childNodes].filter(node => node.nodeType === Node.TEXT_NODE).map(node => node.textContent ?? '')
    return [dataset.words ?? '', ...own].filter(Boolean)
  })

/** A card by itself; its elements are out of a page's reach, not out of ours. */
function sheet(content = CONTENT, act: Act = ACT, close = () => {}) {
  const { host, card, stops } = cardSheet(content, act, close)
  document.body.append(host)
  const pressed = (words: string) => stops().find(({ textContent }) => textContent === words)
  return {
    host,
    card,
    stops,
    press: (words: string) => pressed(words)?.click(),
    offers: stops().map(it => it.textContent),
  }
}

test('a card is in the page only while it is open', () => {
  const closed = show()
  expect(hosts()).toHaveLength(1)

  open?.()

  expect(hosts()).toHaveLength(0)
  expect(closed).toHaveBeenCalledOnce()
})

test('Escape closes the card, and the page does not hear it', () => {
  show()
  const heard = vi.fn()
  document.addEventListener('keydown', heard)

  document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }))

  expect(hosts()).toHaveLength(0)
  expect(heard).not.toHaveBeenCalled()
  document.removeEventListener('keydown', heard)
})

test('a press elsewhere closes the card', () => {
  show()

  document.dispatchEvent(new PointerEvent('pointerdown', { clientX: 600, clientY: 600 }))

  expect(hosts()).toHaveLength(0)
})

test('the card goes when its word leaves the screen', () => {
  const gone = { gone: false }
  show(gone)

  gone.gone = true
  window.dispatchEvent(new Event('scroll'))

  expect(hosts()).toHaveLength(0)
})

test('no card is shown for a word that is no longer there', () => {
  const closed = show({ gone: true })

  expect(hosts()).toHaveLength(0)
  expect(closed).toHaveBeenCalledOnce()
})

test('the page cannot look into the card, which is labelled for a screen reader', () => {
  const attach = vi.spyOn(HTMLElement.prototype, 'attachShadow')

  const { host, card } = sheet()

  expect(host.shadowRoot).toBeNull()
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' })
  expect(card.getAttribute('role')).toBe('dialog')
  expect(card.getAttribute('aria-label')).toBe('What LOD means')
  expect(wordsIn(card.querySelector('#meaning'))).toEqual(['Level <b>of</b> detail'])
})

test('words somebody wrote are shown as they are, never as a page', () => {
  const { card } = sheet()

  expect(wordsIn(card.querySelector('.meaning'))).toEqual(['Level <b>of</b> detail'])
  expect(card.querySelector('b')).toBeNull()
  // Nor are they text of the document, which the page’s own search would find.
  expect(card.textContent).not.toContain('detail')
})

test('the mentor’s words and the comparison come first, then the dictionary, then steps and link', () => {
  const saying = {
    meaning: 'Your own glasses.',
    said: 'Nadia, 13 March',
    comparison: 'A printed copy.',
    plain: 'A saved filter.',
    steps: ['Open Data', 'Choose Filter views'],
    link: 'https://help.example/filter',
    met: true as const,
  }

  const { card, offers } = sheet(cardOf({ sayings: [saying] }))

  const told = wordsIn(card.querySelector('.said')).join('\n')
  const order = ['Your own glasses.', 'Nadia', 'Like', 'A printed copy.', 'In short', 'A saved filter.', 'Open Data']
  expect(order.map(part => told.indexOf(part))).toEqual(order.map(part => told.indexOf(part)).toSorted((a, b) => a - b))
  expect(told).toContain('Choose Filter views')
  expect(offers).toEqual([
    'Close',
    'Open the link',
    'Where I met it',
    'I know this now',
    'Ask again',
    'Not on this site',
  ])
  const link = card.querySelector('a')
  expect([link?.href, link?.rel]).toEqual(['https://help.example/filter', 'noopener noreferrer'])
})

test('of two mentors both are on the card, each with where it was met; what was written by hand says so', async () => {
  const act = vi.fn<Act>(async () => true)
  const sayings = [
    { meaning: 'The newer one.', said: 'Yanis, 14 March', met: 'Written by hand, without a question.' },
    { meaning: 'The older one.', said: 'Nadia, 13 March', met: true as const },
  ]

  const { card, press } = sheet(cardOf({ sayings }), act)
  press('Where I met it')

  expect([...card.querySelectorAll('.meaning')].flatMap(wordsIn)).toEqual(['The newer one.', 'The older one.'])
  expect(card.textContent).toContain('Written by hand, without a question.')
  expect(act).toHaveBeenCalledWith('where-met', 1)
})

test('“I know this now” is done, says so, and can be undone', async () => {
  const act = vi.fn<Act>(async () => true)
  const { card, press, stops } = sheet(CONTENT, act)

  press('I know this now')
  await vi.waitFor(() => expect(card.querySelector('[role=status]')?.textContent).toMatch(/^You know it now/))
  press('Undo')

  await vi.waitFor(() => expect(stops().map(it => it.textContent)).toContain('I know this now'))
  expect(act.mock.calls.map(([deed]) => deed)).toEqual(['know', 'not-known'])
})

test('what failed is said, and nothing is claimed', async () => {
  for (const act of [async () => false, () => Promise.reject(new Error('gone'))] satisfies Act[]) {
    const { card, press } = sheet(CONTENT, act)

    press('Not on this site')

    await vi.waitFor(() => expect(card.querySelector('[role=status]')?.textContent).toMatch(/^That did not work/))
  }
})

const ASK = stringsOf('en').ask

test('a card that asks first tells nothing before it is shown, and takes one answer, which can be taken back', async () => {
  const act = vi.fn(ACT)
  const grown = vi.fn()
  const { host, card, stops } = cardSheet(cardOf({ ask: ASK }), act, () => {}, grown)
  document.body.append(host)
  const names = () => stops().map(it => it.textContent)
  const press = (words: string) =>
    stops()
      .find(({ textContent }) => textContent === words)
      ?.click()
  expect(names()).toEqual(['Close', 'Show'])
  expect(card.querySelector('.meaning')?.closest('[hidden]')).not.toBeNull()
  expect(card.getAttribute('aria-describedby')).toBeNull()

  press('Show')
  expect(grown).toHaveBeenCalledOnce()
  expect(card.querySelector('.meaning')?.closest('[hidden]')).toBeNull()
  expect(names().slice(2, 5)).toEqual(['I knew it', 'Nearly', 'Not yet'])
  press('Nearly')
  await vi.waitFor(() => expect(card.textContent).toContain(ASK.noted))
  press('Undo')
  await vi.waitFor(() => expect(names()).toContain('I knew it'))

  expect(act.mock.calls).toEqual([
    ['nearly', 0],
    ['not-asked', 0],
  ])
})

test('an answer that nobody could keep is not said to be noted', async () => {
  const { card, host, stops } = cardSheet(
    cardOf({ ask: ASK }),
    async () => false,
    () => {},
  )
  document.body.append(host)
  stops().at(-1)?.click()

  stops()
    .find(({ textContent }) => textContent === 'I knew it')
    ?.click()

  await vi.waitFor(() => expect(card.textContent).toContain(stringsOf('en').card.failed))
})
