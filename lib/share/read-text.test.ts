import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readText } from './read-text'
import { tagOf } from './tag'

const [one, two] = [tagOf(1, 'one'), tagOf(2, 'two')]
const OURS = [
  '1. What is a pivot table? (5 min)',
  'A pivot table sums up rows by what they have in common',
  '2. Who sees it?',
]

test('answers written under their questions are found, and nothing of ours with them', () => {
  const text = `Hi Claire!\n\n## ${OURS[0]} [${one}]\n\n> ${OURS[1]}\n\nIt adds up.\nTry one!\n\n## ${OURS[2]} [${two}]\n\nOnly you.\n`

  expect(readText(text, OURS)).toEqual([
    { text: 'Hi Claire!' },
    { tag: one, text: 'It adds up.\nTry one!' },
    { tag: two, text: 'Only you.' },
  ])
})

test('a tag survives quoting, list marks, escapes, other dots, small letters and a broken line', () => {
  const short = one.slice(-4)
  const ways = [
    `> > [Q1·${short}]`,
    `* q1.${short.toUpperCase()}`,
    `\\[Q1-${short}\\]`,
    `1) Q1 • ${short}`,
    `[Q1–${short}] `,
  ]
  for (const way of ways)
    expect(readText(`${way}\nIt adds up.`, OURS), way).toEqual([{ tag: one, text: 'It adds up.' }])

  const broken = `> ${OURS[1]?.slice(0, 30)}\n> ${OURS[1]?.slice(30)}`
  expect(readText(`> ${OURS[0]} [${one}]\n${broken}\nIt adds up.`, OURS)).toEqual([{ tag: one, text: 'It adds up.' }])
})

test('an answer on the line of its tag stays, and a question left empty has none', () => {
  expect(readText(`[${one}] It adds up.\n[${two}]\n\n---`, OURS)).toEqual([{ tag: one, text: 'It adds up.' }])
  expect(readText('', OURS)).toEqual([])
  expect(readText(' \n—\n', OURS)).toEqual([])
})

test('a few words without any tag come as they are', () => {
  expect(readText('It adds up.\r\n\r\n\r\n\r\nTry one!', OURS)).toEqual([{ text: 'It adds up.\n\nTry one!' }])
})

test('answers under any ids, in any order, are found again', () => {
  const words = fc.stringMatching(/^[a-z]{1,12}( [a-z]{1,12}){0,4}\.$/)
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.uuid(), words), { selector: ([id]) => id, maxLength: 12 }), answers => {
      const told = answers.map(([id, text], at) => ({ tag: tagOf(at + 1, id), text }))

      const text = told.toReversed().map(({ tag, text }) => `> [${tag}]\n${text}`)

      expect(readText(text.join('\n\n'), [])).toEqual(told.toReversed())
    }),
  )
})
