import { bare } from '@/lib/text/bare'

/** Texts as they are searched: without case, accents, and the shape of quotes and dashes. */
export function searchable(...texts: (string | undefined)[]): string {
  return bare(texts.filter(Boolean).join('\n')).normalize('NFD').replace(/\p{M}/gu, '').trim()
}

/** Tells of a searchable text whether every word typed stands in it, in any order; with nothing typed, all are found. */
export function finder(typed: string): (text: string) => boolean {
  const words = searchable(typed).split(' ').filter(Boolean)
  return text => words.every(word => text.includes(word))
}
