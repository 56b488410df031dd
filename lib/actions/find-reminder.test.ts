import { expect, test } from 'vitest'
import { localDay } from '@/lib/model/upcoming'
import { saveAnswer } from '@/lib/store/answers'
import { db } from '@/lib/store/db'
import { saveQuestion } from '@/lib/store/questions'
import { saveSession } from '@/lib/store/sessions'
import { answerOf, DAY, NOW, pairOf, questionOf, sessionOf } from '@/tests/builders'
import { findReminder } from './find-reminder'

const tomorrow = `${localDay(new Date(NOW + DAY))}T00:00`

test('of a session tomorrow one is reminded while something is open, with whom it is, and how many questions wait', async () => {
  await db.pairs.put(pairOf())
  await saveSession(sessionOf({ on: tomorrow, order: ['one'] }))
  await saveQuestion(questionOf('one'))

  expect(await findReminder(NOW)).toMatchObject({ waiting: 1, name: 'Nadia' })

  await saveAnswer(answerOf('one'))
  expect(await findReminder(NOW)).toBeUndefined()
})

test('of a session in a week one is not reminded', async () => {
  await saveSession(sessionOf({ on: '2026-12-03T10:00' }))
  await saveQuestion(questionOf('one'))

  expect(await findReminder(NOW)).toBeUndefined()
})
