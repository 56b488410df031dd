/**
 * How hard a text is to read: LIX (läsbarhetsindex), the words a sentence has on average plus the long words in a hundred,
 * long being more than six letters. C. H. Björnsson, Läsbarhet, Liber, Stockholm 1968. Below 30 very easy, 40 a newspaper,
 * 60 a law. It needs no list of syllables, so one formula serves both languages; French has longer words.
 */
export function lix(text: string): number {
  const words = text.match(/[\p{L}\p{N}]+/gu) ?? []
  if (words.length === 0) return 0
  const long = words.filter(word => word.length > 6)
  return words.length / sentencesOf(text).length + (100 * long.length) / words.length
}

/** The sentences of a text: each ends in a full stop, a question mark or an exclamation mark before a capital or a figure. */
export function sentencesOf(text: string): string[] {
  return text.trim().split(/(?<=[.!?…][»”)\u00a0]*)\s+(?=[\p{Lu}\p{N}«“(])/u)
}

/** Words as a reader counts them: what stands between two spaces and has a letter or a figure. */
export function lengthOf(sentence: string): number {
  return sentence.split(/\s+/).filter(each => /[\p{L}\p{N}]/u.test(each)).length
}
