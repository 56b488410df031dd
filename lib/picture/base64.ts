// A multiple of three bytes, so that the pieces join without padding between them.
const PIECE = 3 * 8_192

/** The bytes of a picture as base64 text, made in pieces: a call can take only so many arguments. */
export async function toBase64(picture: Blob): Promise<string> {
  const bytes = new Uint8Array(await picture.arrayBuffer())
  let text = ''
  for (let from = 0; from < bytes.length; from += PIECE)
    text += btoa(String.fromCharCode(...bytes.subarray(from, from + PIECE)))
  return text
}

/** The picture that `toBase64` made the text of. */
export function fromBase64(text: string, type: string): Blob {
  return new Blob([Uint8Array.from(atob(text), character => character.charCodeAt(0))], { type })
}
