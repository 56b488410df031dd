import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'

test('the lines that are painted are the ones the style sheet draws, in the colour of the text', () => {
  const style = readFileSync('public/words.css', 'utf8')
  const lines = readFileSync('lib/page/words/lines.ts', 'utf8')
  const drawn = [...style.matchAll(/::highlight\((.+?)\)/g)].map(([, name]) => name)

  expect(drawn).toHaveLength(4)
  for (const name of drawn) expect(lines).toContain(`'${name}'`)
  // Without a colour of its own the line takes the text's.
  expect(style).toContain('underline dotted 2px;')
})
