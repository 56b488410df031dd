import { generate } from 'lean-qr'

/** A QR code as a drawing: its side in squares, and the path that fills the dark ones (one unit a square). */
export type Pattern = { size: number; path: string }

/** The QR code (ISO/IEC 18004) of a text. */
export function patternOf(text: string): Pattern {
  const code = generate(text)
  let path = ''
  for (let y = 0; y < code.size; y++)
    for (let x = 0; x < code.size; x++) if (code.get(x, y)) path += `M${x} ${y}h1v1h-1z`
  return { size: code.size, path }
}
