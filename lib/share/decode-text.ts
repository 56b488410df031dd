/** What a file's bytes say; `guessed` when they are in no Unicode and were read as Windows 1252, as older spreadsheets write. */
export type Decoded = { text: string; guessed: boolean }

/** Looks at so many bytes to tell how a file is written. */
export const LOOKED_AT = 64 * 1024

/** Reads a text as it was written: UTF-8, UTF-16, or Windows 1252. Undefined when it is no text (a picture, a workbook). */
export function decodeText(bytes: Uint8Array<ArrayBuffer>): Decoded | undefined {
  const wide = wideOf(bytes)
  if (wide) return { text: new TextDecoder(wide).decode(bytes), guessed: false }
  if (!looksLikeText(bytes)) return undefined
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), guessed: false }
  } catch {
    return { text: new TextDecoder('windows-1252').decode(bytes), guessed: true }
  }
}

/** Whether the first bytes of a file are those of a text. */
export function looksLikeText(bytes: Uint8Array): boolean {
  const isZip = bytes[0] === 0x50 && bytes[1] === 0x4b && bytes[2] === 0x03
  return wideOf(bytes) !== undefined || (!isZip && !bytes.subarray(0, LOOKED_AT).includes(0))
}

/** Tells UTF-16 by its mark, or by every second byte being 0 as in Latin letters. */
function wideOf(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  const seen = bytes.subarray(0, Math.min(LOOKED_AT, bytes.length & ~1))
  const zeros = [0, 0]
  for (let at = 0; at < seen.length; at++) if (seen[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  const most = seen.length / 2
  if (most < 2) return undefined
  if (odd > most * 0.6 && even < most * 0.1) return 'utf-16le'
  return even > most * 0.6 && odd < most * 0.1 ? 'utf-16be' : undefined
}
