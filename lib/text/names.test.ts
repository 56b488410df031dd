import { expect, test } from 'vitest'
import { formsOf, namesIn } from './names'

test('a person is called by the whole name and by each of its words with a capital', () => {
  expect(formsOf('Claire de Berger')).toEqual(['Claire de Berger', 'Claire', 'Berger'])
  expect(formsOf('@Yanis')).toEqual(['Yanis'])
  expect(formsOf('@yanis')).toEqual(['@yanis'])
})

test.each(['me', 'Read all that Claire has written', 'claire@example.com', '06 12 34 56 78', ''])(
  '“%s” is nobody’s name, however it is marked',
  marked => {
    expect(formsOf(marked)).toEqual([])
  },
)

test('a whole name is found in any case and however it is joined, a part only with its capital', () => {
  expect(namesIn('asked by CLAIRE BERGER', ['Claire Berger'])).toEqual(['Claire Berger'])
  expect(namesIn('/people/claire-berger', ['Claire Berger'])).toEqual(['Claire Berger'])
  expect(namesIn('Will it work?', ['Claire Will'])).toEqual(['Will'])
  expect(namesIn('it will work', ['Claire Will'])).toEqual([])
})

test('a name is not found inside another word, nor in a mail address', () => {
  expect(namesIn('Clairement, ask eclaire', ['Claire'])).toEqual([])
  expect(namesIn('claire.berger@example.com', ['Claire Berger'])).toEqual([])
  expect(namesIn('Claire’s view', ['Claire'])).toEqual(['Claire'])
})
