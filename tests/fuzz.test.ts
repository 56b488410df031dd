import { expect, test } from 'vitest'
import type { CameIn } from '@/lib/actions/receive-packet'
import { receivePacket } from '@/lib/actions/receive-packet'
import { packetCode, sealedCode } from '@/lib/share/code'
import type { AgendaPacket, InvitationPacket, ReplyPacket } from '@/lib/share/packet'
import { newPairSecret, sealForPair } from '@/lib/share/pair-seal'
import { newSealKey, sealTo } from '@/lib/share/seal'
import { findEverything, saveEverything } from '@/lib/store/everything'
import { bytesToBase64 } from '@/lib/text/base64'
import { exchangeIn } from '@/locales/exchange'
import { seeded } from './bench/figures'
import { pairOf, questionOf, shareOf } from './builders'

// `npm run fuzz` throws 20,000; every run of the tests a sample of the same.
const COUNT = Number(process.env.FUZZ ?? 400)
const SEED = Number(process.env.FUZZ_SEED ?? 20_261_127)
const MOST_MEMORY = 400_000_000

const random = seeded(SEED)
const below = (limit: number) => Math.floor(random() * limit)
const oneOf = <Value>(values: readonly Value[]) => values[below(values.length)] as Value

const REPLY: ReplyPacket = {
  format: 'amm-reply',
  v: 1,
  agenda: 'share',
  answers: [
    {
      question: 'one',
      text: 'It adds up.',
      comparison: 'A till roll',
      steps: '1. Click',
      exercise: 'Add up a list',
      link: 'https://a.example/b',
    },
    { question: 'two', text: '', comparison: '', steps: '', exercise: '', link: '', later: 'live' },
  ],
}
const AGENDA: AgendaPacket = {
  format: 'amm-agenda',
  v: 1,
  id: 'theirs',
  language: 'en',
  from: 'Claire',
  nth: 1,
  pieces: [{ heading: 'What is it?', lines: [{ kind: 'quote', text: 'pivot' }], question: 'one' }],
}
const SECRET = newPairSecret()
const INVITATION: InvitationPacket = {
  format: 'amm-invitation',
  v: 1,
  secret: newPairSecret(),
  role: 'mentee',
  from: 'Claire',
}
const HOSTILE = [
  '__proto__',
  'constructor',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  'data:image/svg+xml,<svg onload=alert(1)>',
  '\u0000\u202e\ud800',
  'x'.repeat(9_000),
  -1,
  1e308,
  null,
  true,
  [],
  {},
  [[[[[[[[[[]]]]]]]]]],
]

/** The same value with one thing in it taken away, changed or added. */
function mutated(value: unknown): unknown {
  if (Array.isArray(value) && value.length > 0 && random() < 0.8) {
    if (random() < 0.15) return Array(below(600)).fill(value[0])
    const at = below(value.length)
    return value.map((each, place) => (place === at ? mutated(each) : each))
  }
  if (typeof value === 'object' && value !== null && random() < 0.8) {
    const entries = Object.entries(value)
    const at = below(entries.length + 1)
    const change = ([key, each]: [string, unknown]): [string, unknown][] => {
      const way = random()
      if (way < 0.2) return []
      return way < 0.4 ? [[String(oneOf(HOSTILE)).slice(0, 20), each]] : [[key, mutated(each)]]
    }
    const changed = entries.flatMap((entry, place) => (place === at ? change(entry as [string, unknown]) : [entry]))
    const all =
      at === entries.length ? [...changed, [oneOf(['__proto__', 'extra', 'toString']), oneOf(HOSTILE)]] : changed
    // Not Object.fromEntries on a literal: `__proto__` must be a key like any other.
    return JSON.parse(`{${all.map(([key, each]) => `${JSON.stringify(key)}:${JSON.stringify(each)}`).join(',')}}`)
  }
  return oneOf(HOSTILE)
}

const packed = async (bytes: Uint8Array<ArrayBuffer>) => {
  const stream = new Blob([bytes]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const text = bytesToBase64(new Uint8Array(await new Response(stream).arrayBuffer()))
  return `amm1:${text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')}`
}
const randomBytes = (length: number) => Uint8Array.from({ length }, () => below(256))
const changed = (code: string) => {
  const at = 5 + below(code.length - 5)
  return code.slice(0, at) + oneOf(['', 'A', '.', '!', ' ', '\n', '_', 'é']) + code.slice(at + below(3))
}

const KINDS = {
  empty: async () => oneOf(['', ' \n', '---', '> \n> ', '\u0000', '[Q1·aaaa]']),
  bytes: async () => new TextDecoder().decode(randomBytes(below(400))),
  words: async () =>
    Array.from({ length: below(60) }, () =>
      oneOf(['[Q1·aaaa]', 'Q2.b', '>', '\n', 'amm1:', '<b>', 'yes', '\u0000']),
    ).join(oneOf([' ', ''])),
  structure: async () => packetCode(mutated(oneOf([REPLY, REPLY, AGENDA, INVITATION])) as ReplyPacket),
  changed: async () => changed(await packetCode(REPLY)),
  cut: async () => (await packetCode(REPLY)).slice(0, 5 + below(120)),
  'broken text': async () => packed(randomBytes(1 + below(300))),
  newer: async () => packetCode({ ...REPLY, v: 2 + below(9) } as unknown as ReplyPacket),
  deep: async () => packed(new TextEncoder().encode('['.repeat(1 + below(100_000)))),
  picture: async () =>
    packetCode({
      ...AGENDA,
      pieces: [
        { ...AGENDA.pieces[0], picture: { type: 'image/svg+xml', data: 'PHN2Zz4=', width: below(99_999), height: 1 } },
      ],
    } as unknown as AgendaPacket),
  'wrong key': async () => sealedCode(REPLY, async text => sealTo(text, await newSealKey(), oneOf(['share', 'other']))),
  'changed seal': async () => changed(await sealedCode(REPLY, async text => sealTo(text, KEY, 'share'))),
  'other pair': async () => sealedCode(AGENDA, text => sealForPair(text, newPairSecret())),
  'in the pair': async () => {
    const packet = oneOf([REPLY, AGENDA, mutated(AGENDA) as AgendaPacket])
    const code = await sealedCode(packet, text => sealForPair(text, SECRET))
    return random() < 0.7 ? code : changed(code)
  },
  replay: async () => packetCode(oneOf([REPLY, AGENDA, INVITATION, { ...AGENDA, id: 'share' }])),
} as const
const kindOf = ({ agenda, invitation }: CameIn) => (agenda ? 'agenda' : invitation ? 'invitation' : 'shown')
const KEY = await newSealKey()
let bomb: string | undefined

test(`${COUNT} mutated packets at the door: each gets its reason, and nothing is changed or run`, {
  timeout: 3_600_000,
}, async () => {
  await saveEverything(
    {
      questions: ['one', 'two'].map(id => questionOf(id)),
      answers: [],
      pairs: [pairOf({ seal: { secret: SECRET, by: 'me' } })],
      sessions: [],
      notes: [],
      practice: [],
      feedback: [],
      glossary: [],
      shares: [shareOf(['one', 'two'], { key: KEY })],
      asked: [],
      drafts: [],
      packs: [],
    },
    [],
  )
  const before = JSON.stringify(await findEverything())
  const counts: Record<string, number> = {}
  let highest = 0

  for (let thrown = 0; thrown < COUNT; thrown++) {
    const isBomb = thrown % 500 === 250
    if (isBomb) bomb ??= await packed(new Uint8Array(40_000_000))
    const text = isBomb ? (bomb ?? '') : await KINDS[oneOf(Object.keys(KINDS) as (keyof typeof KINDS)[])]()
    const received = await receivePacket(text, oneOf(['en', 'fr']))
    const outcome = received.ok ? kindOf(received) : received.reason
    counts[outcome] = (counts[outcome] ?? 0) + 1
    if (isBomb) expect(outcome).toBe('too-large')
    if (!received.ok)
      for (const language of ['en', 'fr'] as const)
        expect(exchangeIn(language).cameProblem[received.reason]).toBeTruthy()
    if (thrown % 500 === 0) highest = Math.max(highest, process.memoryUsage().heapUsed)
  }

  expect(JSON.stringify(await findEverything())).toBe(before)
  expect(({} as { extra?: unknown }).extra).toBeUndefined()
  expect(highest).toBeLessThan(MOST_MEMORY)
  for (const outcome of ['shown', 'cut', 'shape', 'newer', 'sealed', 'own', 'agenda', 'invitation', 'nothing'])
    expect(counts[outcome] ?? 0, `${outcome} of ${JSON.stringify(counts)}`).toBeGreaterThan(0)
  const told = Object.entries(counts)
    .sort()
    .map(([outcome, n]) => `${n} ${outcome}`)
  console.info(`${COUNT} packets, seed ${SEED}: ${told.join(', ')}; 0 crashed, 0 changed anything`)
})
