import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { db } from '@/lib/store/db'
import { findEverything, listPictureIds, saveEverything } from '@/lib/store/everything'
import { findPicture } from '@/lib/store/pictures'
import { saveQuestionChange } from '@/lib/store/questions'
import { findDevice, findSettings } from '@/lib/store/settings'
import {
  answerOf,
  askedOf,
  captureOf,
  draftOf,
  entryOf,
  feedbackOf,
  NOW,
  noteOf,
  packChoiceOf,
  pairOf,
  pictureOf,
  practiceOf,
  questionOf,
  sessionOf,
  shareOf,
} from '@/tests/builders'
import { packsOnDisk } from '@/tests/packs-on-disk'
import { openCopy } from './open-copy'
import { saveCopy } from './save-copy'

beforeEach(() => packsOnDisk())

const records = {
  questions: [questionOf('one', { capture: captureOf({ picture: 'shot' }) }), questionOf('binned', { deletedAt: NOW })],
  answers: [answerOf('one')],
  pairs: [pairOf()],
  sessions: [sessionOf({ order: ['one'] })],
  notes: [noteOf('note')],
  practice: [practiceOf('sheets-first')],
  feedback: [feedbackOf('one', { face: 'clear' })],
  glossary: [entryOf('filter view', { question: 'one', answer: 'answer-one' })],
  shares: [shareOf(['one'])],
  asked: [askedOf([], { pieces: [{ heading: 'What is it?', lines: [], question: 'theirs', picture: 'along' }] })],
  drafts: [draftOf('theirs')],
  packs: [
    packChoiceOf('tableau', { onAt: NOW }),
    packChoiceOf('tableau/extract', { knownAt: NOW, notOn: ['a.example'] }),
  ],
}
const fill = () => saveEverything(records, [pictureOf('shot', [0, 255, 7]), pictureOf('along', [9])])
const empty = () => db.delete({ disableAutoOpen: false })
const bytesOf = async (id: string) => new Uint8Array((await (await findPicture(id))?.view.arrayBuffer()) ?? [])
const linesOf = async (file: File) => (await file.text()).trimEnd().split('\n')
const copyOf = (...lines: string[]) => new Blob([`${lines.join('\n')}\n`])

test('a copy brings everything back to an empty computer, pictures too', async () => {
  await fill()
  const before = await findEverything()
  const copy = await saveCopy(new Date(NOW))
  await empty()

  const opened = await openCopy(copy)

  expect(opened).toEqual({ ok: true, changed: 14 })
  expect(await findEverything()).toEqual(before)
  expect([...(await bytesOf('shot'))]).toEqual([0, 255, 7])
  expect([...(await bytesOf('along'))]).toEqual([9])
  expect((await findPicture('shot'))?.view.type).toBe('image/webp')
})

test('opening the same copy twice changes nothing', async () => {
  await fill()
  const copy = await saveCopy(new Date(NOW))
  await openCopy(copy)
  const once = await findEverything()

  expect(await openCopy(copy)).toEqual({ ok: true, changed: 0 })
  expect(await findEverything()).toEqual(once)
  expect(await listPictureIds()).toEqual(['along', 'shot'])
})

test('a copy does not undo what was changed since', async () => {
  await fill()
  const copy = await saveCopy(new Date(NOW))
  const changed = questionOf('one', { note: 'Better words', stamp: { rev: 2, device: 'device-a' } })
  await saveEverything({ ...records, questions: [changed] }, [])

  await openCopy(copy)

  expect((await findEverything()).questions.find(({ id }) => id === 'one')?.note).toBe('Better words')
})

test('after a copy was opened this device writes under a new name', async () => {
  await fill()
  const device = await findDevice()

  await openCopy(await saveCopy(new Date(NOW)))

  expect(await findDevice()).not.toBe(device)
})

test('the panel knows when the last copy was saved, and the file says so', async () => {
  const copy = await saveCopy(new Date(NOW))

  expect(copy.name).toBe('ask-my-mentor-2026-11-23.jsonl')
  expect((await findSettings()).lastCopyAt).toBe(NOW)
})

test('a damaged copy says at which line, and nothing has changed', async () => {
  await fill()
  const lines = await linesOf(await saveCopy(new Date(NOW)))
  await empty()

  for (let place = 1; place < lines.length; place++)
    expect(await openCopy(copyOf(...lines.with(place, (lines[place] ?? '').slice(0, -5))))).toEqual({
      ok: false,
      reason: 'damaged',
      line: place + 1,
    })
  expect((await findEverything()).questions).toEqual([])
})

test('a copy that was cut short is noticed wherever it was cut, and nothing has changed', async () => {
  await fill()
  const lines = await linesOf(await saveCopy(new Date(NOW)))
  await empty()

  for (let kept = 1; kept < lines.length; kept++)
    expect(await openCopy(copyOf(...lines.slice(0, kept)))).toEqual({ ok: false, reason: 'damaged', line: kept + 1 })
  expect(await openCopy(copyOf(...lines.toSpliced(2, 1)))).toMatchObject({ ok: false, reason: 'damaged' })
  expect((await findEverything()).questions).toEqual([])
})

test('a file that is no copy, or from a newer version, is refused and says which', async () => {
  const newer = copyOf(JSON.stringify({ format: 'ask-my-mentor-copy', version: 6, savedAt: '2027' }))

  expect(await openCopy(newer)).toEqual({ ok: false, reason: 'newer-version' })
  for (const text of ['', 'hello', '{}', '[]', '<html>', '{"format":"another","version":1,"savedAt":""}'])
    expect(await openCopy(new Blob([text])), text).toEqual({ ok: false, reason: 'not-a-copy' })
  expect((await findEverything()).questions).toEqual([])
})

test('whatever was written and pictured comes back the same', async () => {
  const notes = fc.array(fc.string({ unit: 'binary', maxLength: 40 }), { maxLength: 5 })
  const bytes = fc.array(fc.uint8Array({ maxLength: 60 }), { maxLength: 3 })
  await fc.assert(
    fc.asyncProperty(notes, bytes, async (texts, shots) => {
      await empty()
      const pictures = shots.map((shot, place) => pictureOf(`p${place}`, [...shot]))
      const questions = [
        ...texts.map((note, place) => questionOf(`q${place}`, { note })),
        ...pictures.map(({ id }) => questionOf(`of ${id}`, { capture: captureOf({ picture: id }) })),
      ]
      await saveEverything({ ...records, questions }, pictures)
      const before = await findEverything()
      const copy = await saveCopy(new Date(NOW))
      await empty()

      expect(await openCopy(copy)).toMatchObject({ ok: true })

      expect(await findEverything()).toEqual(before)
      for (const [place, shot] of shots.entries()) expect(await bytesOf(`p${place}`)).toEqual(shot)
    }),
    { seed: 20_261_123, numRuns: 25 },
  )
})

test('a picture that was blacked out since is not brought back by an older copy', async () => {
  await fill()
  const older = await saveCopy(new Date(NOW))
  await saveQuestionChange(
    'one',
    before => ({ ...before, capture: captureOf({ picture: 'blacked-out' }), stamp: { rev: 9, device: 'a' } }),
    pictureOf('blacked-out'),
  )

  await openCopy(older)

  expect(await listPictureIds()).toEqual(['along', 'blacked-out'])
})
