import { Hash } from '@/lib/text/hash'

/** Where a question stands in what was sent and four characters of its id: enough to find back to it, whatever a mail program does. */
export function tagOf(number: number, id: string): string {
  return `Q${number}·${shortOf(id)}`
}

/** Four small letters and digits that are always the same for an id. */
function shortOf(id: string): string {
  const hash = new Hash()
  hash.reset()
  for (const character of id) hash.add(character.codePointAt(0) ?? 0)
  return hash.key.toString(36).slice(-4).padStart(4, '0')
}
