import { expect, test } from 'vitest'
import { en } from './en'
import { fr } from './fr'
import { nameless, sayPlace, unreadLines } from './place'

const parts = [
  { name: 'tab' as const, text: 'T3' },
  { name: 'cell' as const, text: 'B2:B9' },
  { name: 'shows' as const, text: '#DIV/0!' },
]

test('a place in a tool is said from the outside in, in each language', () => {
  expect(sayPlace({ title: 'Budget', parts }, en)).toBe('Budget · tab T3 · cells B2:B9 · shows #DIV/0!')
  expect(sayPlace({ title: '', parts }, fr)).toBe('onglet T3 · cellules B2:B9 · affiche #DIV/0!')
})

test('a name with a dollar sign stays as it is', () => {
  expect(sayPlace({ title: '', parts: [{ name: 'sheet', text: "$& $' $1" }] }, en)).toBe("sheet $& $' $1")
})

test('what could not be read is named, and the picture only where there is one', () => {
  const missing = ['tab' as const, 'cell' as const]

  expect(unreadLines({ title: '', missing, picture: 'one' }, en)).toEqual([
    'Could not be read here: tab, cell. The picture shows it.',
  ])
  expect(unreadLines({ title: '', missing }, en)).toEqual(['Could not be read here: tab, cell.'])
  expect(unreadLines({ title: '', missing, unreadFrame: 'tables.example' }, en)).toEqual([
    'This part of the page comes from tables.example and was not read.',
  ])
  expect(unreadLines({ title: '' }, en)).toEqual([])
})

test('a question without words is called by its place, or as what it is', () => {
  expect(nameless({ title: '', parts: [{ name: 'kind', text: 'profile' }] }, en)).toBe('A person’s page')
  expect(nameless(undefined, en)).toBe(en.noWords)
})
