import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { SealKey } from '@/lib/model/share'
import { openCode, packetCode, sealedCode } from './code'
import type { ReplyPacket } from './packet'
import { asksForWords, newSealKey, openWithKey, openWithWords, sealedFor, sealTo, sealWithWords } from './seal'

const REPLY: ReplyPacket = {
  format: 'amm-reply',
  v: 1,
  agenda: 'agenda-one',
  answers: [{ question: 'one', text: 'It adds up – “très bien”.', comparison: '', steps: '', exercise: '', link: '' }],
}
const bare = (code: string) => code.slice('amm1:'.length)

test('a reply sealed to the key of an agenda is opened by that key alone, and shows none of its words', async () => {
  const [key, another] = [await newSealKey(), await newSealKey()]

  const code = bare(await sealedCode(REPLY, text => sealTo(text, key, 'agenda-one')))

  expect(sealedFor(code)).toBe('agenda-one')
  expect(asksForWords(code)).toBe(false)
  expect(await openCode(code, sealed => openWithKey(sealed, key))).toEqual({ ok: true, packet: REPLY })
  expect(await openCode(code, sealed => openWithKey(sealed, another))).toEqual({ ok: false, reason: 'sealed' })
  expect(await openCode(code)).toEqual({ ok: false, reason: 'sealed' })
  expect(code).not.toContain(bare(await packetCode(REPLY)).slice(0, 40))
})

test('a passphrase opens what it sealed, however its spaces and accents were typed; another one does not', async () => {
  const code = bare(await sealedCode(REPLY, text => sealWithWords(text, 'café bleu lundi')))

  expect(asksForWords(code)).toBe(true)
  expect(await openCode(code, sealed => openWithWords(sealed, ' cafe\u0301  bleu lundi '))).toEqual({
    ok: true,
    packet: REPLY,
  })
  expect(await openCode(code, sealed => openWithWords(sealed, 'cafe bleu lundi'))).toEqual({
    ok: false,
    reason: 'sealed',
  })
})

test('a sealed code that was changed anywhere does not open', async () => {
  const key = await newSealKey()
  const code = bare(await sealedCode(REPLY, text => sealTo(text, key, 'agenda-one')))
  // The last character of a part may hold unused bits, so one before it is changed.
  for (const at of [3, code.length - 3, code.lastIndexOf('.') - 3]) {
    const changed = `${code.slice(0, at)}${code[at] === 'A' ? 'B' : 'A'}${code.slice(at + 1)}`
    expect(await openCode(changed, sealed => openWithKey(sealed, key))).toMatchObject({ ok: false })
  }
})

test('a seal that asks for endless work is refused', async () => {
  const code = bare(await sealedCode(REPLY, text => sealWithWords(text, 'three good words')))
  const head = JSON.parse(Buffer.from(code.split('.')[0] ?? '', 'base64url').toString())
  const endless = Buffer.from(JSON.stringify({ ...head, p2c: 1e9 })).toString('base64url')

  expect(await openWithWords([endless, ...code.split('.').slice(1)].join('.'), 'three good words')).toBeUndefined()
})

test('what docs/packets.md seals is opened, now and later', async () => {
  const [, key = '', sealed = '', worded = ''] =
    readFileSync('docs/packets.md', 'utf8').match(
      /```json\n(\{\s*"kty".*?)\n```\s+```\n(.*?)\n```\s+```\n(.*?)\n```/s,
    ) ?? []

  expect(await openWithKey(sealed, SealKey.parse(JSON.parse(key)))).toBe('It adds up rows.')
  expect(await openWithWords(worded, 'café bleu lundi')).toBe('It adds up rows.')
})
