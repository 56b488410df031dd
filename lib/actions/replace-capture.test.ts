import { expect, test } from 'vitest'
import { listPictureIds } from '@/lib/store/everything'
import { findQuestion } from '@/lib/store/questions'
import { captureOf, NOW, pageOf, pictureOf } from '@/tests/builders'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { replaceCapture } from './replace-capture'
import { settleCapture } from './settle-capture'
import { undoCapture } from './undo-capture'

async function pointTwice() {
  await askMentor('one', { title: 'Budget', address: 'https://docs.example.com/' }, NOW)
  await completeCapture('one', { ok: true, page: pageOf() }, { ok: true, picture: pictureOf('first') })
  await replaceCapture('one', () => captureOf({ title: 'Second', picture: 'second' }), pictureOf('second'))
}

test('pointing again can be undone, with the first picture', async () => {
  await pointTwice()
  expect((await findQuestion('one'))?.capture).toMatchObject({ title: 'Second', picture: 'second' })

  await undoCapture('one')

  expect((await findQuestion('one'))?.capture).toMatchObject({ title: 'Budget', picture: 'first' })
  expect(await findQuestion('one')).not.toHaveProperty('replaced')
  expect(await listPictureIds()).toEqual(['first'])
})

test('once the question is closed the first capture is gone, and its picture with it', async () => {
  await pointTwice()
  expect((await listPictureIds()).sort()).toEqual(['first', 'second'])

  await settleCapture('one')
  await undoCapture('one')

  expect((await findQuestion('one'))?.capture?.title).toBe('Second')
  expect(await listPictureIds()).toEqual(['second'])
})
