import fc from 'fast-check'
import decodeQR from 'qr/decode.js'
import { expect, test } from 'vitest'
import { patternOf } from './pattern'

/** What a scanner reads in the drawing: four pixels a square, with the quiet edge that scanners need. */
function scan(text: string): string {
  const { size, path } = patternOf(text)
  const side = (size + 8) * 4
  const data = new Uint8Array(side * side * 4).fill(255)
  for (const [, x, y] of path.matchAll(/M(\d+) (\d+)h1v1h-1z/g))
    for (let pixel = 0; pixel < 16; pixel++) {
      const across = (Number(x) + 4) * 4 + (pixel % 4)
      const down = (Number(y) + 4) * 4 + Math.floor(pixel / 4)
      data.fill(0, (down * side + across) * 4, (down * side + across) * 4 + 3)
    }
  return decodeQR({ width: side, height: side, data })
}

test('whatever is drawn as a pattern is read from it again', () => {
  const code = fc.stringMatching(/^amm1:[\w-]{20,240}$/)
  fc.assert(
    fc.property(code, text => {
      expect(scan(text)).toBe(text)
    }),
    { numRuns: 15, seed: 20_261_129 },
  )
})
