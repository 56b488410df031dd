import { expect, test } from 'vitest'
import { CHECK_WORDS } from './check-words'
import { checkWords, newPairSecret, openForPair, pairTag, sealForPair } from './pair-seal'
import { sealedFor } from './seal'

/** Frozen: docs/packets.md shows the same. */
const SECRET = 'AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8'
const SEALED =
  'eyJhbGciOiJkaXIiLCJlbmMiOiJBMjU2R0NNIiwiemlwIjoiREVGIiwia2lkIjoiWTNheEdfOVRaZTlveTJ2ZyJ9..5YODvTVRJOGiltFA.p227Xaj5-v5r0NxzG5BPicZe.wUx9iM4ZrP6Lowrn_rxYkw'

test('what one of a pair seals the other opens, and nobody with another secret', async () => {
  const secret = newPairSecret()
  const code = await sealForPair('It adds up rows. ✓', secret)

  expect(code).not.toContain('rows')
  expect(await openForPair(code, secret)).toBe('It adds up rows. ✓')
  expect(await openForPair(code, newPairSecret())).toBeUndefined()
  const at = code.length - 30
  expect(await openForPair(code.slice(0, at) + (code[at] === 'A' ? 'B' : 'A') + code.slice(at + 1), secret)).toBe(
    undefined,
  )
})

test('a code tells for which pair it is, and nothing of the secret', async () => {
  const secret = newPairSecret()
  const code = await sealForPair('Hello', secret)

  expect(sealedFor(code)).toBe(await pairTag(secret))
  expect(await pairTag(secret)).toMatch(/^[\w-]{16}$/)
  expect(await pairTag(newPairSecret())).not.toBe(await pairTag(secret))
})

test('secret, tag, words and seal are what docs/packets.md says, now and later', async () => {
  expect(await pairTag(SECRET)).toBe('Y3axG_9TZe9oy2vg')
  expect(await checkWords(SECRET)).toBe('tango canyon')
  expect(await openForPair(SEALED, SECRET)).toBe('It adds up rows.')
})

test('there are 128 check words, each once, in plain letters', () => {
  expect(new Set(CHECK_WORDS).size).toBe(128)
  for (const word of CHECK_WORDS) expect(word).toMatch(/^[a-z]{4,}$/)
})
