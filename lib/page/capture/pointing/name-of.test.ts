import { expect, test } from 'vitest'
import { nameOf } from './name-of'

const STRINGS = {
  language: 'en',
  title: '',
  keys: '',
  larger: '',
  smaller: '',
  take: '',
  leave: '',
  roles: { button: 'Button' },
  named: '{role}: {name}',
  nameless: 'A part of the page',
}
const thing = { tag: 'div', role: '', name: '', text: '' }

test.each([
  ['its kind and its name', { role: 'button', name: 'Pivot table' }, 'Button: Pivot table'],
  ['its kind and its text where it has no name', { role: 'button', text: 'Save' }, 'Button: Save'],
  ['its name alone where we have no word for its kind', { role: 'note', name: 'Totals' }, 'Totals'],
  ['its kind alone', { role: 'button' }, 'Button'],
  ['a part of the page when it says nothing', {}, 'A part of the page'],
  ['no word of ours that a page made up', { role: 'constructor' }, 'A part of the page'],
  ['what stands there, marks and all', { role: 'button', name: "$& {role} $'" }, "Button: $& {role} $'"],
])('a thing is called by %s', (_, given, name) => {
  expect(nameOf({ ...thing, ...given }, STRINGS)).toBe(name)
})
