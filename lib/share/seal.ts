import { CompactEncrypt, compactDecrypt, exportJWK, generateKeyPair, importJWK } from 'jose'
import { SealKey } from '@/lib/model/share'
import { z } from '@/lib/model/z'

/** Rounds a passphrase is stretched by (OWASP's advice of 2023 for PBKDF2 is 210,000), and the most we open. */
const ROUNDS = 600_000
const MOST_ROUNDS = 2_000_000
/** In bytes, unpacked. */
export const LARGEST = 20_000_000
const OPTIONS = {
  contentEncryptionAlgorithms: ['A256GCM'],
  maxDecompressedLength: LARGEST,
  maxPBES2Count: MOST_ROUNDS,
}

/** A sealed code has five parts, a plain one has one. */
export function isSealed(code: string): boolean {
  return /^[\w-]+(?:\.[\w-]*){4}$/.test(code)
}

/** Whether it is a passphrase that opens it. */
export function asksForWords(code: string): boolean {
  return headOf(code)?.alg === 'PBES2-HS512+A256KW'
}

/** What it is sealed for: the id of the agenda whose key opens it, or the tag of a pair's secret. */
export function sealedFor(code: string): string | undefined {
  return headOf(code)?.kid
}

/** A new key for one agenda: its public half travels in it, and replies are sealed to it. */
export async function newSealKey(): Promise<SealKey> {
  const { privateKey } = await generateKeyPair('ECDH-ES', { crv: 'P-256', extractable: true })
  return SealKey.parse(await exportJWK(privateKey))
}

/** Seals a text with a passphrase: JWE, PBES2-HS512+A256KW, A256GCM, deflated. */
export async function sealWithWords(text: string, passphrase: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'PBES2-HS512+A256KW', enc: 'A256GCM', zip: 'DEF' })
    .setKeyManagementParameters({ p2c: ROUNDS })
    .encrypt(bytesOf(passphrase))
}

/** Seals a text to the key of an agenda: JWE, ECDH-ES, A256GCM, deflated. */
export async function sealTo(text: string, { x, y }: Pick<SealKey, 'x' | 'y'>, agenda: string): Promise<string> {
  return new CompactEncrypt(new TextEncoder().encode(text))
    .setProtectedHeader({ alg: 'ECDH-ES', enc: 'A256GCM', zip: 'DEF', kid: agenda })
    .encrypt(await importJWK({ kty: 'EC', crv: 'P-256', x, y }, 'ECDH-ES'))
}

/** Opens what a passphrase sealed; nothing when it is another, or the code was changed. */
export function openWithWords(code: string, passphrase: string): Promise<string | undefined> {
  return textOf(() =>
    compactDecrypt(code, bytesOf(passphrase), { ...OPTIONS, keyManagementAlgorithms: ['PBES2-HS512+A256KW'] }),
  )
}

/** Opens what was sealed to an agenda's key; nothing when it was another's, or the code was changed. */
export function openWithKey(code: string, key: SealKey): Promise<string | undefined> {
  return textOf(async () =>
    compactDecrypt(code, await importJWK(key, 'ECDH-ES'), { ...OPTIONS, keyManagementAlgorithms: ['ECDH-ES'] }),
  )
}

/** The text that opening gives; nothing when it does not open, or is no text. */
export async function textOf(open: () => Promise<{ plaintext: Uint8Array }>): Promise<string | undefined> {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode((await open()).plaintext)
  } catch {
    return undefined
  }
}

/** The same words give the same bytes whatever keyboard they were typed on, and however they are spaced. */
function bytesOf(passphrase: string): Uint8Array {
  return new TextEncoder().encode(passphrase.normalize('NFKC').trim().replace(/\s+/g, ' '))
}

const Head = z.object({ alg: z.string().max(40), kid: z.string().max(64).optional() })

function headOf(code: string): z.infer<typeof Head> | undefined {
  try {
    const [head = ''] = code.split('.')
    return Head.safeParse(JSON.parse(atob(head.replaceAll('-', '+').replaceAll('_', '/')))).data
  } catch {
    return undefined
  }
}
