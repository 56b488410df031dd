import { expect, test } from 'vitest'
import { show } from '@/lib/browser/shown'
import { listAnswers } from '@/lib/store/answers'
import { findEntry, listEntries } from '@/lib/store/glossary'
import { findPicture } from '@/lib/store/pictures'
import { findQuestion, listQuestions } from '@/lib/store/questions'
import { listShares, saveShare } from '@/lib/store/shares'
import { captureOf, pictureOf, shareOf } from '@/tests/builders'
import { askMentor } from './ask-mentor'
import { binEntries } from './bin-entries'
import { completeCapture } from './complete-capture'
import { deleteQuestion } from './delete-question'
import { keepAnswer } from './keep-answer'
import { replaceCapture } from './replace-capture'
import { tidyUp } from './tidy-up'
import { writeAnswer } from './write-answer'

const DAY = 24 * 60 * 60 * 1000
const GESTURE = { words: 'pivot table', title: 'Handbook', address: 'https://handbook.example/' }

test('after 30 days in the bin a question goes with its note, its picture and its answers', async () => {
  await askMentor('q1', GESTURE, 0)
  await completeCapture('q1', { ok: false, reason: 'refused' }, { ok: true, picture: pictureOf('p1') })
  await writeAnswer('q1', 'A table that adds up by itself.', 'Yanis', 0)
  await deleteQuestion('q1', 0)

  await tidyUp(30 * DAY)
  expect((await findQuestion('q1'))?.capture?.quote?.exact).toBe('pivot table')
  await tidyUp(30 * DAY + 1)

  expect(await findQuestion('q1')).toMatchObject({ id: 'q1', note: '', deletedAt: 0 })
  expect(await findQuestion('q1')).not.toHaveProperty('capture')
  expect(await findPicture('p1')).toBeUndefined()
  expect(await listAnswers()).toEqual([])
})

test('after 30 days a word that was taken out is erased with its meaning, also where it left as still being learnt', async () => {
  await writeAnswer('q1', 'A table that adds up by itself.', 'Yanis', 0)
  const [answer] = await listAnswers()
  if (!answer) throw new Error('no answer')
  await keepAnswer(answer, 'pivot table', 0)
  const [entry] = await listEntries()
  if (!entry) throw new Error('no entry')
  await binEntries([entry.id], 0)
  const lines = ['pivot table', 'CTR'].map(text => ({ kind: 'text' as const, text }))
  await saveShare(shareOf([], { pieces: [{ level: 2, heading: 'Words', lines, learning: true }] }))

  await tidyUp(30 * DAY + 1)

  // Nor is it left how well it was known, or where it came from.
  const { id, stamp } = entry
  const gone = { id, term: '…', meaning: '…', from: '', at: 0, deletedAt: 0, stamp: { ...stamp, rev: 3 } }
  expect(await findEntry(id)).toEqual(gone)
  expect((await listShares())[0]?.pieces[0]?.lines).toEqual(lines.slice(1))
})

test('a capture that was replaced goes once no panel shows its question any more', async () => {
  await askMentor('open', GESTURE, 0)
  await askMentor('closed', GESTURE, 0)
  for (const id of ['open', 'closed']) await replaceCapture(id, () => captureOf())
  await show(1, { at: 0, question: 'open', fresh: true })

  await tidyUp(0)

  expect(await findQuestion('open')).toHaveProperty('replaced')
  expect(await findQuestion('closed')).not.toHaveProperty('replaced')
})

test('a capture whose worker was stopped is closed with a plain reason, a young one is left alone', async () => {
  await askMentor('old', GESTURE, 0)
  await askMentor('young', GESTURE, 50_000)

  await tidyUp(55_000)

  const [young, old] = await listQuestions()
  expect(old?.capture).toMatchObject({ complete: true, unread: 'too-slow', noPicture: 'too-slow' })
  expect(young?.capture?.complete).toBe(false)
})
