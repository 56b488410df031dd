import type { Random } from './chance.ts'
import { pick } from './chance.ts'

// Pages that are made to be long. Their words come from a small vocabulary, so that most of them stand there very often.

const LETTERS = 'aeioubcdfglmnprst'
const WORDS_KNOWN = 3_000

/** Ten megabytes of chapters: paragraphs, lists and tables, one like the other. */
export function tenMegabytes(random: Random): string {
  const words = vocabulary(random)
  const row = () => `<tr><td>${words(2)}</td><td>${words(1)}</td><td><a href="/${words(1)}">${words(1)}</a></td></tr>`
  const parts: string[] = []
  for (let length = 0; length < 10_000_000; ) {
    const part = `<section><h2>${words(3)}</h2><p>${words(60)} <b>${words(2)}</b> ${words(60)}</p><ul>${`<li>${words(4)}</li>`}<li>${words(3)}</li></ul><table>${row()}${row()}${row()}</table></section>`
    parts.push(part)
    length += part.length
  }
  return `<!doctype html><title>Ten megabytes</title>${parts.join('\n')}`
}

/** One text node of 200 kB, between two short paragraphs. */
export function longText(random: Random): string {
  const words = vocabulary(random)
  const parts: string[] = []
  for (let length = 0; length < 200_000; ) {
    const part = words(20)
    parts.push(part)
    length += part.length + 1
  }
  return `<!doctype html><title>One long text</title><p>${words(9)}</p><div>${parts.join(' ')}</div><p>${words(9)}</p>`
}

/** Words that nobody knows. */
function vocabulary(random: Random): (count: number) => string {
  const known = Array.from({ length: WORDS_KNOWN }, () =>
    Array.from({ length: 2 + Math.floor(random() * 8) }, () => pick([...LETTERS], random)).join(''),
  )
  return count => Array.from({ length: count }, () => pick(known, random)).join(' ')
}
