// @vitest-environment happy-dom
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { openCard } from './card'
import { cardSheet } from './card-sheet'

const CONTENT = {
  term: 'LOD',
  meaning: 'Level <b>of</b> detail',
  said: 'Yanis, 13 March',
  close: 'Close',
  onlyYou: 'Only you see this card.',
  label: 'What LOD means',
  language: 'en',
}
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
  open = openCard(CONTENT, { element, boxes }, { focus: options.focus ?? false, ours: () => {}, closed })
  return closed
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

  const { host, button } = cardSheet(CONTENT, () => {})

  expect(host.shadowRoot).toBeNull()
  expect(attach).toHaveBeenCalledWith({ mode: 'closed' })
  const card = button.closest('.card')
  expect(card?.getAttribute('role')).toBe('dialog')
  expect(card?.getAttribute('aria-label')).toBe('What LOD means')
})

test('words somebody wrote are shown as they are, never as a page', () => {
  const { button } = cardSheet(CONTENT, () => {})

  expect(button.closest('.card')?.querySelector('.meaning')?.textContent).toBe('Level <b>of</b> detail')
  expect(button.closest('.card')?.querySelector('.meaning b')).toBeNull()
})
