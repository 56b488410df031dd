import { expect, test } from 'vitest'
import { placeIn } from './asked-place'

const line = (kind: 'text' | 'quote' | 'link', text: string) => ({ kind, text })

test('an agenda with a link tells enough to be shown the place: the page, the words, what stands around them', () => {
  const lines = [
    line('quote', 'filter view'),
    line('text', 'In the sentence: Please use a filter view of your own.'),
    line('link', 'https://docs.example.com/budget#:~:text=filter%20view'),
  ]

  expect(placeIn({ heading: 'What is it?', lines }, 'en', 'shot')).toEqual({
    title: '',
    address: 'https://docs.example.com/budget',
    quote: { exact: 'filter view', before: 'Please use a ', after: ' of your own.', cut: false },
    headings: [],
    picture: 'shot',
    complete: true,
  })
})

test.each([
  [[line('text', 'docs.example.com')]],
  [[line('link', 'javascript:alert(1)')]],
  [[line('link', 'not an address')]],
])('where there is no page to open nobody is led anywhere', lines => {
  expect(placeIn({ heading: 'What is it?', lines }, 'en')).toBeUndefined()
})
