import { bothOf, mixA, mixB, START_A, START_B } from '@/lib/text/hash'

/** Where a question stands in what was sent and four characters of its id: enough to find back to it, whatever a mail program does. */
export function tagOf(number: number, id: string): string {
  return `Q${number}·${shortOf(id)}`
}

/** Four small letters and digits that are always the same for an id. */
function shortOf(id: string): string {
  let a = START_A
  let b = START_B
  for (const character of id) {
    const point = character.codePointAt(0) ?? 0
    a = mixA(a, point)
    b = mixB(b, point)
  }
  return bothOf(a, b).toString(36).slice(-4).padStart(4, '0')
}
