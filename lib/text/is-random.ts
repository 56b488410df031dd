/** Whether a text without blanks looks made by a machine: long, and its characters as good as drawn by lot. */
export function isRandom(text: string): boolean {
  return text.length >= 24 && bitsPerCharacter(text) > 3.5 && !isPlainWords(text)
}

/** Slugs ("how-to-read-a-pivot-table-2024") are words with separators, not secrets. */
function isPlainWords(text: string): boolean {
  const parts = text.split(/[-_.+~!,;:()%/'’"\s]+/)
  return parts.every(part => /^(\p{L}{1,20}|\d{1,8})$/u.test(part) || part === '') && parts.length > 2
}

function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
