import { expect, test } from 'vitest'
import { saveAnswer } from '@/lib/store/answers'
import { saveQuestion } from '@/lib/store/questions'
import { answerOf, captureOf, NOW, questionOf } from '@/tests/builders'
import { findAnsweredHere } from './find-answered-here'

const BUDGET = 'https://docs.example.com/budget'

async function ask(id: string, address: string, change: object = {}) {
  await saveQuestion(questionOf(id, { capture: captureOf({ address }), ...change }))
  await saveAnswer(answerOf(id))
}
const idsAt = async (address: string) => (await findAnsweredHere(address)).map(({ question }) => question.id)

test('what was asked on a page is found there, wherever on it, with what follows a person in the address', async () => {
  await ask('here', `${BUDGET}#totals`)
  await ask('beside', `${BUDGET}-2027`)

  for (const address of [BUDGET, `${BUDGET}#rows`, `${BUDGET}?utm_source=mail`])
    expect(await idsAt(address)).toEqual(['here'])
})

test('a question whose asker kept a part of the address is found on the page with that part', async () => {
  await ask('kept', `${BUDGET}?report=42`)

  expect(await idsAt(`${BUDGET}?report=42`)).toEqual(['kept'])
  expect(await idsAt(`${BUDGET}?report=43`)).toEqual([])
})

test('the latest question comes first; what is in the bin or has no answer is not there', async () => {
  await ask('old', BUDGET)
  await ask('new', BUDGET, { askedAt: NOW + 1 })
  await ask('gone', BUDGET, { deletedAt: NOW })
  await saveQuestion(questionOf('waiting', { capture: captureOf({ address: BUDGET }) }))

  expect(await idsAt(BUDGET)).toEqual(['new', 'old'])
  expect(await idsAt('')).toEqual([])
})
