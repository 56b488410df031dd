import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bytesToBase64 } from '@/lib/text/base64'
import { codesIn, openCode, packetCode, sealedCode } from './code'
import type { AgendaPacket } from './packet'
import { PACKET_VERSION } from './packet'
import { newPairSecret, sealForPair } from './pair-seal'

const bare = (code: string) => code.slice('amm1:'.length)
const agendaOf = (pieces: AgendaPacket['pieces']): AgendaPacket => ({
  format: 'amm-agenda',
  v: PACKET_VERSION,
  id: '1f0c2b4e-8d53-4b7e-9a55-0d6f3c2b1a09',
  language: 'en',
  from: 'Claire',
  nth: 3,
  key: { x: 'x_9Kq3ZrT7mB1vLd8sWfYh2JcPn5GeUa0RiOo4XtMwE', y: 'Hb6VzQk1-Dy8NuCs3EjXr0TgLf9WmPa5IoKv2ZtBhYc' },
  pieces,
})
/** The code of anything at all, packed as a packet is. */
const codeOf = async (value: unknown) => bare(await packetCode(value as AgendaPacket))

test('a packet comes out as it went in', async () => {
  const words = fc.string({ unit: 'grapheme', maxLength: 60 })
  const lines = fc.array(fc.record({ kind: fc.constantFrom('text', 'quote', 'link'), text: words }), { maxLength: 3 })
  const piece = fc.record({ heading: words, minutes: fc.nat(60), lines, question: fc.uuid() })
  await fc.assert(
    fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 8 }), async pieces => {
      const packet = agendaOf(pieces)
      expect(await openCode(bare(await packetCode(packet)))).toEqual({ ok: true, packet })
    }),
  )
})

test('a code broken into lines and quoted by a mail program is one code again', async () => {
  const code = await packetCode(agendaOf([{ heading: 'Our session', lines: [] }]))
  const broken = `Hello,\n> ${code.match(/.{1,60}/g)?.join('\n> ')}\nBest, Yanis`

  const [ways = []] = codesIn(broken)

  const opened = await Promise.all(ways.map(way => openCode(way)))
  expect(opened.some(({ ok }) => ok)).toBe(true)
})

test('a code that misses or changes a character says that it is damaged', async () => {
  const code = bare(await packetCode(agendaOf([{ heading: 'What is a pivot table?', lines: [] }])))

  for (const damaged of [code.slice(0, -6), `${code.slice(0, 20)}!${code.slice(21)}`, code.slice(8)])
    expect(await openCode(damaged)).toMatchObject({ ok: false, reason: 'cut' })
})

test('a newer format, an unknown field, markup for an id and a picture that is a program are refused by name', async () => {
  const packet = agendaOf([{ heading: 'Why?', lines: [] }])
  const withPicture = (type: string) => ({
    ...packet,
    pieces: [{ heading: '', lines: [], picture: { type, data: 'AAAA', width: 1, height: 1 } }],
  })

  expect(await openCode(await codeOf({ format: 'amm-agenda', v: 2, anything: 'else' }))).toEqual({
    ok: false,
    reason: 'newer',
  })
  for (const wrong of [
    { ...packet, extra: 1 },
    { ...packet, id: '__proto__' },
    { ...packet, id: '<b>' },
    { ...packet, pieces: Array(501).fill(packet.pieces[0]) },
    withPicture('image/svg+xml'),
    { format: 'another', v: 1 },
    'text',
    null,
  ])
    expect(await openCode(await codeOf(wrong)), JSON.stringify(wrong).slice(0, 60)).toEqual({
      ok: false,
      reason: 'shape',
    })
  expect(await openCode(await codeOf(JSON.parse('{"__proto__":{"format":"amm-reply","v":1}}')))).toMatchObject({
    ok: false,
  })
  expect(await openCode(await codeOf(withPicture('image/webp')))).toMatchObject({ ok: true })
})

test('a link of a reply is an address of the web or nothing', async () => {
  const reply = (link: string) => ({
    format: 'amm-reply',
    v: 1,
    agenda: 'a',
    answers: [{ question: 'one', text: '', comparison: '', steps: '', exercise: '', link }],
  })
  for (const link of ['', 'https://loom.example/a', 'http://a.example'])
    expect(await openCode(await codeOf(reply(link))), link).toMatchObject({ ok: true })
  for (const link of ['javascript:alert(1)', 'data:text/html,x', 'https:// a', 'file:///x', ' https://a'])
    expect(await openCode(await codeOf(reply(link))), link).toEqual({ ok: false, reason: 'shape' })
})

test('a small code that would unpack to an endless one is stopped', async () => {
  const zeros = new Blob([new Uint8Array(60_000_000)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bomb = bytesToBase64(new Uint8Array(await new Response(zeros).arrayBuffer()))

  expect(bomb.length).toBeLessThan(200_000)
  expect(await openCode(bomb.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', ''))).toEqual({
    ok: false,
    reason: 'too-large',
  })
})

/** Prose that says nothing twice: what this project tells about privacy, without its tables and links. */
const PROSE = readFileSync('docs/privacy.md', 'utf8')
  .replace(/^[|#].*$/gm, '')
  .replace(/\]\([^)]*\)|[*`[\]]/g, '')
  .replace(/\s+/g, ' ')

/** Twenty questions with `context` characters of prose each, no two alike. */
function twenty(context: number): AgendaPacket['pieces'] {
  return Array.from({ length: 20 }, (_, at) => ({
    heading: `${PROSE.slice(at * 350 + 300, at * 350 + 340).trim()}?`,
    minutes: [2, 5, 12][at % 3] ?? 5,
    lines: context ? [{ kind: 'quote' as const, text: PROSE.slice(at * 350, at * 350 + context) }] : [],
    question: idOf(at),
  }))
}
/** As random as a real id, and always the same. */
const idOf = (at: number) => {
  let state = at * 2_654_435_761 + 12_345
  const digits = Array.from({ length: 32 }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return (state >>> 28).toString(16)
  }).join('')
  return digits.replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')
}

test('twenty questions with 160 characters of context fit into 4,000 characters, and the table says what was measured', async () => {
  const docs = readFileSync('docs/packets.md', 'utf8')
  for (const context of [0, 160, 300]) {
    const agenda = agendaOf([{ heading: 'Our session', lines: [] }, ...twenty(context)])
    const codes = [await packetCode(agenda), await sealedCode(agenda, text => sealForPair(text, newPairSecret()))]

    const written = docs.match(new RegExp(`\\| 20, ${context} +\\| ([\\d,]+) +\\| ([\\d,]+)`))?.slice(1) ?? []
    for (const [at, { length }] of codes.entries()) {
      // The prose may be mended; the table stays true within a twentieth.
      const told = Number(written[at]?.replace(',', ''))
      expect(Math.abs(told - length) / length, `20, ${context}: ${length}`).toBeLessThan(0.05)
      if (context <= 160) expect(length).toBeLessThanOrEqual(4_000)
    }
  }
})

test('the example in docs/packets.md opens to what stands beside it', async () => {
  const docs = readFileSync('docs/packets.md', 'utf8')
  const [, json = '', code = ''] = docs.match(/```json\n(\{\s*"format".*?)```\s+```\namm1:(.*?)\n```/s) ?? []

  expect(await openCode(code)).toEqual({ ok: true, packet: JSON.parse(json) })
})
