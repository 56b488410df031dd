import { CompactEncrypt, compactDecrypt } from 'jose'
import { bytesFromUrlSafe, bytesToUrlSafe } from '@/lib/text/base64'
import { CHECK_WORDS } from './check-words'
import { LARGEST, textOf } from './seal'

/** Frozen: another salt is another key to everything two people ever exchanged. */
const SALT = 'amm/pair/v1'
const SECRET_BYTES = 32
const TAG_BYTES = 12

/** What a pair shares: 32 random bytes as base64url, 43 characters. */
export function newPairSecret(): string {
  return bytesToUrlSafe(crypto.getRandomValues(new Uint8Array(SECRET_BYTES)))
}

/** By what a sealed code names the secret that opens it, without telling it: 16 characters. */
export async function pairTag(secret: string): Promise<string> {
  return bytesToUrlSafe(await derive(secret, 'tag', TAG_BYTES))
}

/** Two words that both sides of a pair see; other words mean another secret, but for one chance in 16,384. */
export async function checkWords(secret: string): Promise<string> {
  const [one = 0, other = 0] = await derive(secret, 'words', 2)
  return [one, other].map(byte => CHECK_WORDS[byte % CHECK_WORDS.length]).join(' ')
}

/** Seals a text for the two of a pair: JWE, `dir`, A256GCM, deflated; `kid` is the secret's tag. */
export async function sealForPair(text: string, secret: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'dir', enc: 'A256GCM', zip: 'DEF', kid: await pairTag(secret) })
    .encrypt(await derive(secret, 'content', SECRET_BYTES))
}

/** Opens what was sealed for a pair; nothing when it was for another, or the code was changed. */
export function openForPair(code: string, secret: string): Promise<string | undefined> {
  return textOf(async () =>
    compactDecrypt(code, await derive(secret, 'content', SECRET_BYTES), {
      keyManagementAlgorithms: ['dir'],
      contentEncryptionAlgorithms: ['A256GCM'],
      maxDecompressedLength: LARGEST,
    }),
  )
}

/** HKDF with SHA-256 (RFC 5869): a secret of its own for each use. */
async function derive(secret: string, info: string, length: number): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = bytesFromUrlSafe(secret)
  if (!bytes) throw new Error('no secret')
  const key = await crypto.subtle.importKey('raw', bytes, 'HKDF', false, ['deriveBits'])
  const encoder = new TextEncoder()
  const how = { name: 'HKDF', hash: 'SHA-256', salt: encoder.encode(SALT), info: encoder.encode(info) }
  return new Uint8Array(await crypto.subtle.deriveBits(how, key, length * 8))
}
