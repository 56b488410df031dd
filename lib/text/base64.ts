/** Bytes as text and back, by the browser's own methods where it has them (Chromium 140, Firefox 133). */
type Native = { toBase64?: () => string }
type NativeClass = { fromBase64?: (text: string) => Uint8Array<ArrayBuffer> }

export function bytesToBase64(bytes: Uint8Array): string {
  const native = (bytes as Native).toBase64
  if (native) return native.call(bytes)
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  return btoa(text)
}

/** Undefined when the text is no base64. */
export function bytesFromBase64(text: string): Uint8Array<ArrayBuffer> | undefined {
  try {
    const native = (Uint8Array as NativeClass).fromBase64
    return native ? native.call(Uint8Array, text) : Uint8Array.from(atob(text), letter => letter.charCodeAt(0))
  } catch {
    return undefined
  }
}
