import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { ReplyPacket } from '@/lib/share/packet'
import { newSealKey, sealTo } from '@/lib/share/seal'
import { tagOf } from '@/lib/share/tag'
import { listAnswers } from '@/lib/store/answers'
import { db } from '@/lib/store/db'
import { findEverything, saveEverything } from '@/lib/store/everything'
import { answerOf, NOW, pairOf, questionOf, shareOf } from '@/tests/builders'
import { addAnswers } from './add-answers'
import { receivePacket } from './receive-packet'

const KEY = await newSealKey()
const records = {
  questions: ['one', 'two', 'three'].map(id => questionOf(id)),
  answers: [answerOf('one')],
  pairs: [pairOf()],
  sessions: [],
  notes: [],
  practice: [],
  feedback: [],
  glossary: [],
  shares: [shareOf(['one', 'two'], { id: 'older', at: NOW - 1, key: KEY }), shareOf(['two', 'three'])],
  asked: [],
  drafts: [],
  packs: [],
}

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false })
  await saveEverything(records, [])
})

/** What the mentee does who looks at it and adds all that has a place. */
async function bringHome(text: string) {
  const received = await receivePacket(text, 'en')
  const came = received.ok ? received.came : []
  return addAnswers(
    came.flatMap(({ question, pair = '', words, here }) =>
      question && !here ? [{ question, pair, words, text: words, from: 'Yanis' }] : [],
    ),
    NOW,
  )
}

test('an answer to an older agenda finds its question, and looking at it stores nothing', async () => {
  const before = await findEverything()

  const received = await receivePacket(`[${tagOf(1, 'one')}]\nIt adds up.\n[${tagOf(2, 'three')}]\nOnly you.`, 'en')

  expect(received).toEqual({
    ok: true,
    asks: '',
    came: [
      { text: 'It adds up.', words: 'It adds up.', question: 'one', pair: 'pair', here: false },
      { text: 'Only you.', words: 'Only you.', question: 'three', pair: 'pair', here: false },
    ],
  })
  expect(await findEverything()).toEqual(before)
})

test('the same reply twice changes nothing, though its words were shortened the first time', async () => {
  const reply = `[${tagOf(1, 'one')}]\nIt adds up.\nBest, Yanis`
  const words = 'It adds up.\nBest, Yanis'
  await addAnswers([{ question: 'one', pair: 'pair', words, text: 'It adds up.', from: 'Yanis' }], NOW)
  const before = await findEverything()

  expect(await receivePacket(reply, 'en')).toMatchObject({ ok: true, came: [{ here: true }] })
  await bringHome(reply)
  await addAnswers([{ question: 'one', pair: 'pair', words, text: words, from: 'Yanis' }], NOW)

  expect(await findEverything()).toEqual(before)
})

test('an exercise comes home in the words of its answer, and explains nothing yet', async () => {
  const answer = { question: 'two', text: '', comparison: '', steps: '', exercise: 'Add up a list.', link: '' }
  const reply: ReplyPacket = { format: 'amm-reply', v: 1, agenda: 'older', answers: [{ ...answer, later: 'live' }] }

  const received = await receivePacket(await packetCode(reply), 'en')

  const text = 'To practise together: Add up a list.\n\nBetter shown: let’s practise this together.'
  expect(received).toMatchObject({ ok: true, came: [{ question: 'two', text, later: true }] })
})

test('a tag nobody was sent, or whose question is gone, is no reason to lose the words', async () => {
  await db.questions.delete('three')

  const received = await receivePacket(`[Q7·zzzz]\nHello.\n[${tagOf(2, 'three')}]\nOnly you.`, 'en')

  expect(received).toEqual({
    ok: true,
    asks: '',
    came: [
      { text: 'Hello.', words: 'Hello.', here: false },
      { text: 'Only you.', words: 'Only you.', here: false },
    ],
  })
})

test('what is empty, endless or too much gets its reason, and nothing is stored', async () => {
  const before = await findEverything()
  const many = Array.from({ length: 501 }, (_, at) => `[Q${at % 999}·aaaa]\nYes.`).join('\n')

  expect(await receivePacket(' \n', 'en')).toEqual({ ok: false, reason: 'nothing' })
  expect(await receivePacket('a'.repeat(400_001), 'en')).toEqual({ ok: false, reason: 'too-long' })
  expect(await receivePacket(many, 'en')).toEqual({ ok: false, reason: 'too-many' })
  expect(await findEverything()).toEqual(before)
})

test('any shuffle and repetition of replies leads to the same answers', async () => {
  const asked = [tagOf(1, 'one'), tagOf(1, 'two'), tagOf(2, 'two'), tagOf(2, 'three')]
  const reply = fc
    .array(fc.tuple(fc.constantFrom(...asked), fc.constantFrom('Yes.', 'No.', 'It adds up.')), {
      minLength: 1,
      maxLength: 4,
    })
    .map(parts => parts.map(([tag, words]) => `[${tag}]\n${words}`).join('\n'))
  const answer = fc
    .record({
      question: fc.constantFrom('one', 'two', 'three'),
      text: fc.constantFrom('', 'Yes.'),
      steps: fc.constantFrom('', '1. Click'),
    })
    .map(parts => ({ comparison: '', exercise: '', link: '', ...parts }))
  const sealed = fc
    .array(answer, { minLength: 1, maxLength: 3 })
    .map(answers => ({ format: 'amm-reply' as const, v: 1 as const, agenda: 'older', answers }))
  const replies = fc.array(fc.oneof(reply, sealed), { minLength: 1, maxLength: 4 })
  // Each time it is sealed anew, as another copy of the page would.
  const written = async (one: string | ReplyPacket) =>
    typeof one === 'string' ? one : sealedCode(one, text => sealTo(text, KEY, 'older'))
  const kept = async (sent: (string | ReplyPacket)[]) => {
    await db.answers.clear()
    for (const one of sent) await bringHome(await written(one))
    return (await listAnswers()).sort((a, b) => (a.id < b.id ? -1 : 1))
  }
  const shuffled = replies.chain(texts =>
    fc.tuple(fc.constant(texts), fc.shuffledSubarray([...texts, ...texts], { minLength: texts.length * 2 })),
  )
  await fc.assert(
    fc.asyncProperty(shuffled, async ([texts, again]) => {
      expect(await kept(again)).toEqual(await kept(texts))
    }),
    { numRuns: 40 },
  )
})
