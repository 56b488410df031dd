import fc from 'fast-check'
import { beforeEach, expect, test } from 'vitest'
import { askedIn } from '@/lib/model/asked'
import type { Piece } from '@/lib/model/leaving'
import { codesIn } from '@/lib/share/code'
import type { AgendaPacket } from '@/lib/share/packet'
import { newPairSecret } from '@/lib/share/pair-seal'
import { tagOf } from '@/lib/share/tag'
import { listAnswers } from '@/lib/store/answers'
import { listAsked } from '@/lib/store/asked'
import { db } from '@/lib/store/db'
import { findEverything, saveEverything } from '@/lib/store/everything'
import { en } from '@/locales/en'
import { askedOf, NOW, pairOf, questionOf, shareOf } from '@/tests/builders'
import { addAnswers } from './add-answers'
import { keepDraft } from './keep-draft'
import { makeSealKey } from './make-seal-key'
import { markSent } from './mark-sent'
import { receivePacket } from './receive-packet'
import { takeAgenda } from './take-agenda'
import { takeAsks } from './take-asks'
import { writePacket } from './write-packet'
import { writeReply } from './write-reply'

const NOBODY = {
  questions: [],
  answers: [],
  pairs: [],
  sessions: [],
  notes: [],
  practice: [],
  feedback: [],
  glossary: [],
  shares: [],
  asked: [],
  drafts: [],
  packs: [],
}
const agendaOf = (id: string, nth: number, questions: string[]): AgendaPacket => ({
  format: 'amm-agenda',
  v: 1,
  id,
  language: 'en',
  from: 'Claire',
  nth,
  pieces: [
    { heading: 'Our session', lines: [] },
    ...questions.map(question => ({ heading: `${question}, as of ${nth}`, lines: [], question })),
  ],
})
const said = { text: 'It adds up rows.', comparison: '', steps: '', exercise: '', link: '' }

beforeEach(async () => {
  await db.delete({ disableAutoOpen: false })
})

test('the first agenda of somebody new makes a pair in which I am the mentor', async () => {
  const taken = await takeAgenda(agendaOf('a', 1, ['one']), { name: ' Claire\n', role: 'mentor' })

  expect(taken).toEqual({ ok: true, lost: 0 })
  const { pairs, asked } = await findEverything()
  expect(pairs).toMatchObject([{ name: 'Claire', role: 'mentor' }])
  expect(asked).toMatchObject([{ pair: pairs[0]?.id, agenda: 'a', pieces: [{}, { question: 'one' }] }])
  expect(await takeAgenda(agendaOf('b', 1, ['one']), { name: ' ', role: 'mentor' })).toEqual({ ok: false })
})

test('what a stranger calls by the name of my question or of another pair’s agenda overwrites neither', async () => {
  const mine = questionOf('one')
  await saveEverything({ ...NOBODY, questions: [mine], pairs: [pairOf(), pairOf({ id: 'other' })] }, [])
  await takeAgenda(agendaOf('a', 1, ['one']), { pair: 'pair' })
  const before = await findEverything()

  await takeAgenda(agendaOf('a', 9, ['one', 'two']), { pair: 'other' })
  await takeAgenda(agendaOf('a', 9, ['one', 'two']), { pair: 'pair' })

  const after = await findEverything()
  expect(after.questions).toEqual([mine])
  expect(after.asked).toHaveLength(2)
  expect(after.asked).toContainEqual(before.asked[0])
})

test('a later agenda says how a question stands now, in whatever order the two come', async () => {
  await saveEverything({ ...NOBODY, pairs: [pairOf()] }, [])
  await takeAgenda(agendaOf('b', 2, ['two', 'one']), { pair: 'pair' })
  await takeAgenda(agendaOf('a', 1, ['one', 'zero']), { pair: 'pair' })

  const asked = askedIn(await listAsked(), 'pair')

  expect(asked.map(({ piece }) => piece.heading)).toEqual(['two, as of 2', 'one, as of 2', 'zero, as of 1'])
})

test('any shuffle and repetition of agendas leads to the same questions', async () => {
  const packets = ['a', 'b', 'c'].map((id, at) => agendaOf(id, at + 1, ['one', 'two', 'three'].slice(at)))
  const taken = async (all: AgendaPacket[]) => {
    await saveEverything({ ...NOBODY, pairs: [pairOf()] }, [])
    await db.asked.clear()
    for (const packet of all) await takeAgenda(packet, { pair: 'pair' })
    return (await listAsked()).sort((one, other) => (one.id < other.id ? -1 : 1))
  }
  const once = await taken(packets)
  await fc.assert(
    fc.asyncProperty(fc.shuffledSubarray([...packets, ...packets, ...packets], { minLength: 9 }), async again => {
      expect(await taken(again)).toEqual(once)
    }),
    { numRuns: 20, seed: 20_261_129 },
  )
})

test.each(['sealed for the pair', 'with the key that travelled'])(
  'what I answer comes home to its question, %s',
  async how => {
    const seal = how === 'sealed for the pair' ? { secret: newPairSecret(), by: 'me' as const } : undefined
    const pair = pairOf(seal ? { seal } : {})
    const key = await makeSealKey()
    const share = shareOf(['one', 'two'], { id: 'share', key })
    const mentee = { ...NOBODY, questions: [questionOf('one'), questionOf('two')], pairs: [pair], shares: [share] }
    await saveEverything({ ...NOBODY, pairs: [pair] }, [])
    const agenda = await writePacket(share.pieces as Piece[], {
      id: 'share',
      language: 'en',
      from: 'Claire',
      pair: 'pair',
      passphrase: '',
      secret: seal?.secret,
      key,
      withPictures: false,
    })

    const came = await receivePacket(agenda, 'en')
    if (!came.ok || !came.agenda) throw new Error('no agenda')
    expect(came.agenda).toMatchObject({ here: false, ...(seal ? { pair: 'pair' } : {}) })
    await takeAgenda(came.agenda.packet, { pair: 'pair' })
    expect(await receivePacket(agenda, 'en')).toMatchObject({ ok: true, agenda: { here: true, pair: 'pair' } })
    const [, two] = askedIn(await listAsked(), 'pair')
    if (!two) throw new Error('nothing is asked')
    await keepDraft('pair', 'two', said)
    const reply = await writeReply([{ asked: two, said }], 'code', 'en')
    await markSent([{ asked: two, said }])
    expect((await findEverything()).drafts).toMatchObject([
      { question: 'two', sent: expect.stringContaining('adds up') },
    ])
    // My own reply is not for me.
    expect(await receivePacket(reply, 'en')).toEqual({ ok: false, reason: 'own' })

    await db.delete({ disableAutoOpen: false })
    await saveEverything(mentee, [])
    expect(await receivePacket(agenda, 'en')).toEqual({ ok: false, reason: 'own' })
    const home = await receivePacket(reply, 'en')
    if (!home.ok) throw new Error(home.reason)
    expect(home.came).toMatchObject([{ question: 'two', pair: 'pair', text: 'It adds up rows.', here: false }])
    await addAnswers(
      home.came.map(({ words, text }) => ({ question: 'two', pair: 'pair', words, text, from: 'Nadia' })),
      NOW,
    )
    expect(await receivePacket(reply, 'en')).toMatchObject({ ok: true, came: [{ here: true }] })
    expect(await listAnswers()).toHaveLength(1)
  },
)

test('a reply sealed for one pair finds no question that another pair was sent', async () => {
  const [mine, theirs] = [newPairSecret(), newPairSecret()]
  await saveEverything(
    {
      ...NOBODY,
      questions: [questionOf('one')],
      pairs: [
        pairOf({ seal: { secret: mine, by: 'me' } }),
        pairOf({ id: 'other', seal: { secret: theirs, by: 'me' } }),
      ],
      shares: [shareOf(['one'])],
    },
    [],
  )
  const asked = askedIn([askedOf(['one'], { pair: 'other', agenda: 'another' })], 'other')

  const reply = await writeReply(
    asked.map(one => ({ asked: one, said })),
    'code',
    'en',
  )

  const came = await receivePacket(reply, 'en')
  expect(came).toMatchObject({ ok: true, came: [{ here: false, pair: 'other' }] })
  expect(came.ok && came.came[0]?.question).toBeUndefined()
})

test('a text with my answers carries the tag of each question', async () => {
  await saveEverything({ ...NOBODY, pairs: [pairOf()] }, [])
  await takeAgenda(agendaOf('a', 1, ['one', 'two']), { pair: 'pair' })
  const [, two] = askedIn(await listAsked(), 'pair')

  const text = await writeReply(two ? [{ asked: two, said }] : [], 'text', 'en')

  expect(text).toMatch(/^\[Q2·\w+\]\nIt adds up rows\.\n$/)
  expect(codesIn(text)).toEqual([])
})

test('what a mentor without the extension asks in return is kept once, and counts as asked', async () => {
  await saveEverything({ ...NOBODY, pairs: [pairOf()] }, [])
  await takeAsks('What does EBITDA mean?', 'pair', 'en')
  await takeAsks('What does EBITDA mean?', 'pair', 'en')

  const asked = askedIn(await listAsked(), 'pair')

  expect(asked.map(({ piece }) => piece.heading)).toEqual(['What does EBITDA mean?'])
})

test('an agenda as text is no answer: it is said what to do with it', async () => {
  const agenda = `# Our session\n\n${en.answerBelow}\n\n## 1. What is a pivot table? [Q1·k7f2]\n\nWhere: Sheets`

  expect(await receivePacket(agenda, 'fr')).toEqual({ ok: false, reason: 'agenda-text' })
  await saveEverything({ ...NOBODY, questions: [questionOf('one')], shares: [shareOf(['one'])] }, [])
  const answered = `${en.answerBelow}\n[${tagOf(1, 'one')}]\nIt adds up.`
  expect(await receivePacket(answered, 'fr')).toMatchObject({ ok: true, came: [{ question: 'one' }] })
})
