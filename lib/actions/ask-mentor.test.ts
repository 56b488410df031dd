import Dexie from 'dexie'
import { expect, test, vi } from 'vitest'
import { listUnsaved } from '@/lib/browser/unsaved'
import { db } from '@/lib/store/db'
import { findPicture } from '@/lib/store/pictures'
import { findQuestion, listQuestions } from '@/lib/store/questions'
import { DAY, NOW, pageOf, pictureOf } from '@/tests/builders'
import { askFromPage } from './ask-from-page'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { deleteQuestion } from './delete-question'
import { restoreQuestion } from './restore-question'
import { saveUnsaved } from './save-unsaved'
import { tidyUp } from './tidy-up'
import { writeNote } from './write-note'

const gesture = { title: 'Budget 2027', address: 'https://docs.example.com/budget', words: 'filter view' }
const page = { ok: true, page: pageOf() } as const

test('a question is kept at once, completed, written on, deleted and brought back', async () => {
  await askMentor('one', gesture, NOW)
  expect((await findQuestion('one'))?.capture).toMatchObject({ quote: { exact: 'filter view' }, complete: false })

  await completeCapture('one', page, { ok: true, picture: pictureOf('shot') })
  await writeNote('one', 'What is it?')
  await deleteQuestion('one', NOW)
  expect(await findQuestion('one')).toMatchObject({ note: 'What is it?', deletedAt: NOW })
  await restoreQuestion('one')

  const question = await findQuestion('one')
  expect(question).not.toHaveProperty('deletedAt')
  expect(question?.capture).toMatchObject({ picture: 'shot', sentence: pageOf().sentence, complete: true })
  expect(question?.stamp.rev).toBe(5)
})

test('a capture that is complete never changes again', async () => {
  await askMentor('one', gesture, NOW)
  await completeCapture('one', { ok: false, reason: 'hands-off' }, { ok: true, picture: pictureOf('shot') })
  const before = await findQuestion('one')

  await completeCapture('one', page, { ok: false, reason: 'refused' })

  expect(await findQuestion('one')).toEqual(before)
})

test('on a full disk the question is held, and kept as soon as there is room', async () => {
  const full = new Dexie.AbortError('no room', new DOMException('full', 'QuotaExceededError'))
  const put = vi.spyOn(db.questions, 'put').mockImplementation(() => Dexie.Promise.reject(full) as never)
  const seen = {
    windowId: 1,
    tabId: 1,
    gesture,
    page: Promise.resolve(page),
    screenshot: Promise.resolve({ ok: false, reason: 'refused' } as const),
  }

  await askFromPage(seen, NOW)
  await saveUnsaved()
  expect(await listUnsaved()).toMatchObject([{ gesture, at: NOW }])
  put.mockRestore()
  await saveUnsaved()

  expect(await listUnsaved()).toEqual([])
  expect((await listQuestions()).map(({ capture }) => capture?.quote?.exact)).toEqual(['filter view'])
})

test('what is held while the disk is full is no more than what will be stored', async () => {
  const full = new Dexie.AbortError('no room', new DOMException('full', 'QuotaExceededError'))
  vi.spyOn(db.questions, 'put').mockImplementation(() => Dexie.Promise.reject(full) as never)
  const address = 'https://docs.example.com/budget?page=2&token=SECRET&report=42'
  const screenshot = Promise.resolve({ ok: false, reason: 'refused' } as const)

  await askFromPage(
    { windowId: 1, tabId: 1, gesture: { title: address, address }, page: Promise.resolve(page), screenshot },
    NOW,
  )

  expect(await listUnsaved()).toMatchObject([
    { gesture: { title: '', address: 'https://docs.example.com/budget?page=2' } },
  ])
  vi.restoreAllMocks()
})

test('a capture left waiting is closed with a plain reason, one of this moment is left alone', async () => {
  await askMentor('old', gesture, NOW - 10_001)
  await askMentor('new', gesture, NOW)

  await tidyUp(NOW)

  expect((await findQuestion('old'))?.capture).toMatchObject({ complete: true, unread: 'too-slow' })
  expect((await findQuestion('new'))?.capture).toMatchObject({ complete: false })
})

test('after 30 days in the bin nothing is left but a tombstone, the picture is gone', async () => {
  await askMentor('one', gesture, NOW)
  await completeCapture('one', page, { ok: true, picture: pictureOf('shot') })
  await deleteQuestion('one', NOW)

  await tidyUp(NOW + 30 * DAY + 1)

  expect(await findPicture('shot')).toBeUndefined()
  expect(await findQuestion('one')).toMatchObject({ note: '', deletedAt: NOW })
  expect(await findQuestion('one')).not.toHaveProperty('capture')
})
