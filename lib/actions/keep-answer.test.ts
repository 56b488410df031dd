import { expect, test } from 'vitest'
import type { Answer } from '@/lib/model/answer'
import { listEntries } from '@/lib/store/glossary'
import { savePairChange } from '@/lib/store/pairs'
import { saveQuestion } from '@/lib/store/questions'
import { answerOf, captureOf, NOW, pairOf, questionOf } from '@/tests/builders'
import { keepAnswer } from './keep-answer'

const said = {
  text: 'Your own glasses.',
  comparison: 'A printed copy.',
  steps: '1. Open Data\n2) Choose “Filter views”\n',
  exercise: '',
  link: 'https://loom.example/1',
}

async function kept(change: Partial<Answer>) {
  await saveQuestion(questionOf('q', { capture: captureOf({ app: 'Google Sheets' }) }))
  await keepAnswer(answerOf('q', change), 'filter view', NOW)
  const [entry] = await listEntries()
  return entry
}

test('a word kept from an answer in parts has its comparison, steps, link, tool and pair', async () => {
  expect(await kept({ said, pair: 'pair', text: 'Your own glasses.\n\nIt is like: A printed copy.' })).toMatchObject({
    term: 'filter view',
    meaning: 'Your own glasses.',
    comparison: 'A printed copy.',
    steps: ['Open Data', 'Choose “Filter views”'],
    link: 'https://loom.example/1',
    tools: ['Google Sheets'],
    pair: 'pair',
    from: 'Nadia',
    question: 'q',
    answer: 'answer-q',
  })
})

test('a word kept from an answer in one piece has that piece, and the pair of whoever said it', async () => {
  await savePairChange('mine', () => pairOf({ id: 'mine', name: 'Nadia' }))

  const entry = await kept({ text: 'A view that only you see.' })

  expect(entry).toMatchObject({ meaning: 'A view that only you see.', pair: 'mine' })
  expect(entry).not.toHaveProperty('comparison')
})

test('an answer that is only a comparison, or only steps, is the meaning, and not said twice', async () => {
  expect(await kept({ said: { ...said, text: '' } })).toMatchObject({ meaning: 'A printed copy.' })
  const steps = { ...said, text: '', comparison: '' }
  const entry = await kept({ id: 'b', said: steps, text: 'Step by step:\nOpen Data' })
  expect((await listEntries()).map(({ meaning }) => meaning)).toContain('Step by step:\nOpen Data')
  expect(entry).not.toHaveProperty('comparison')
})
