import { expect, test, vi } from 'vitest'
import type { Mark } from '@/lib/model/picture'
import { db } from '@/lib/store/db'
import { listPictureIds } from '@/lib/store/everything'
import { findPicture } from '@/lib/store/pictures'
import { findQuestion } from '@/lib/store/questions'
import { captureOf, NOW, pageOf, pictureOf } from '@/tests/builders'
import { askMentor } from './ask-mentor'
import { completeCapture } from './complete-capture'
import { deleteQuestion } from './delete-question'
import { markPicture } from './mark-picture'
import { putBackPicture } from './put-back-picture'
import { replaceCapture } from './replace-capture'
import { takeOutPicture } from './take-out-picture'

const CIRCLE: Mark = { kind: 'circle', x: 10, y: 20, width: 60, height: 40 }
const BLACK = { x: 0, y: 0, width: 30, height: 20 }
/** Pixels are a browser's work (tests/e2e/picture.spec.ts); here a burnt view is one whose bytes say so. */
const burn = async () => ({ view: new Blob(['burnt']), closeUp: new Blob(['close']) })

async function askWithPicture() {
  await askMentor('one', { title: 'Budget', address: 'https://docs.example.com/' }, NOW)
  await completeCapture('one', { ok: true, page: pageOf() }, { ok: true, picture: pictureOf('bare') })
}

const full = () => Object.assign(new Error('full'), { name: 'QuotaExceededError' })

test('what I draw is kept with a new picture, and the one without black boxes is gone', async () => {
  await askWithPicture()
  const before = await findQuestion('one')

  const marked = await markPicture('one', 'bare', [CIRCLE], [BLACK], burn)

  const after = await findQuestion('one')
  expect(marked.ok && marked.picture.id).toBe(after?.capture?.picture)
  expect(await listPictureIds()).toEqual([after?.capture?.picture])
  expect(after?.capture?.picture).not.toBe('bare')
  expect(after?.stamp.rev).toBe((before?.stamp.rev ?? 0) + 1)
  expect(await findPicture(after?.capture?.picture ?? '')).toMatchObject({ width: 1_400, height: 900, marks: [CIRCLE] })
})

test('the picture of an earlier capture, which has no black boxes, goes too', async () => {
  await askWithPicture()
  await replaceCapture('one', () => captureOf({ picture: 'second' }), pictureOf('second'))

  const marked = await markPicture('one', 'second', [], [BLACK], burn)

  expect(await findQuestion('one')).not.toHaveProperty('replaced')
  expect(await listPictureIds()).toEqual([marked.ok && marked.picture.id])
})

test('a picture that went away while I drew is said to be gone, and nothing changes', async () => {
  await askWithPicture()
  const capture = captureOf({ picture: 'second' })
  const pointAgain = async () => {
    await replaceCapture('one', () => capture, pictureOf('second'))
    return burn()
  }

  expect(await markPicture('one', 'bare', [], [BLACK], pointAgain)).toEqual({ ok: false, reason: 'gone' })
  expect(await markPicture('one', 'never', [], [BLACK], burn)).toEqual({ ok: false, reason: 'gone' })
  expect(await markPicture('nobody', 'second', [], [BLACK], burn)).toEqual({ ok: false, reason: 'gone' })

  expect((await findQuestion('one'))?.capture).toEqual(capture)
  expect((await listPictureIds()).sort()).toEqual(['bare', 'second'])
})

test('on a full disk the question keeps the picture it had', async () => {
  await askWithPicture()
  vi.spyOn(db.pictures, 'put').mockRejectedValueOnce(full())

  expect(await markPicture('one', 'bare', [CIRCLE], [BLACK], burn)).toEqual({ ok: false, reason: 'no-room' })

  expect((await findQuestion('one'))?.capture?.picture).toBe('bare')
  expect(await listPictureIds()).toEqual(['bare'])
})

test('words only: the picture goes, all the rest stays', async () => {
  await askWithPicture()
  await replaceCapture('one', before => ({ ...captureOf(before), title: 'Again' }))

  expect(await takeOutPicture('one')).toBe(true)

  expect((await findQuestion('one'))?.capture).toMatchObject({ title: 'Again', noPicture: 'taken-out', complete: true })
  expect((await findQuestion('one'))?.capture).not.toHaveProperty('picture')
  expect(await findQuestion('one')).not.toHaveProperty('replaced')
  expect(await listPictureIds()).toEqual([])
  expect(await takeOutPicture('nobody')).toBe(false)
})

test('the picture I took out can be put back', async () => {
  await askWithPicture()
  await takeOutPicture('one')

  expect(await putBackPicture('one', pictureOf('bare'))).toMatchObject({ ok: true })

  expect((await findQuestion('one'))?.capture).toMatchObject({ picture: 'bare' })
  expect((await findQuestion('one'))?.capture).not.toHaveProperty('noPicture')
  expect(await listPictureIds()).toEqual(['bare'])
})

test('nothing is put back where another picture stands, where the question is gone, or on a full disk', async () => {
  await askWithPicture()
  expect(await putBackPicture('one', pictureOf('other'))).toEqual({ ok: false, reason: 'gone' })
  expect(await putBackPicture('nobody', pictureOf('other'))).toEqual({ ok: false, reason: 'gone' })
  await takeOutPicture('one')
  vi.spyOn(db.pictures, 'put').mockRejectedValueOnce(full())

  expect(await putBackPicture('one', pictureOf('bare'))).toEqual({ ok: false, reason: 'no-room' })

  expect((await findQuestion('one'))?.capture?.noPicture).toBe('taken-out')
  await deleteQuestion('one', NOW)
  expect(await listPictureIds()).toEqual([])
})
