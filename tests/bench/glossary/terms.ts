/** Terms to look for, made of the words of the pages: the same for the same seed, and of one mix in every beginning. */

import { seeded } from '../figures.ts'
import { pick, shuffled } from '../find-again/chance.ts'

/** Of twenty terms: five words of the pages, four groups of words as they stand there, eleven that stand nowhere. */
const MIX = [...Array(5).fill('word'), ...Array(4).fill('group'), ...Array(11).fill('nowhere')] as Kind[]
/** So many of the commonest words are no term by themselves. */
const COMMONEST = 300
/** Of the groups with one of the commonest words in them, this share is left out. */
const LEFT_OUT = 0.8
const SUFFIXES = ['isation', 'ability', 'graph', 'metric', 'ware', 'flow', 'scope', 'kit']

type Kind = 'word' | 'group' | 'nowhere'
export type Term = { term: string; kind: Kind }
type Words = { all: string[][]; rare: string[]; common: Set<string> }

export function drawTerms(texts: readonly string[], count: number, seed: number): Term[] {
  const random = seeded(seed)
  const words = wordsOf(texts)
  const left = shuffled(words.rare, random)
  const known = new Set<string>()
  const terms: Term[] = []
  let kinds: Kind[] = []
  while (terms.length < count) {
    if (kinds.length === 0) kinds = shuffled(MIX, random)
    const kind = kinds.pop() ?? 'nowhere'
    // Pages with few words run out of them: what is missing then stands nowhere too.
    const fresh = (term: string | undefined) => (term && !known.has(term.toLowerCase()) ? term : undefined)
    const found = tryTo(() => fresh(kind === 'word' ? left.pop() : kind === 'group' ? group(words, random) : undefined))
    const term = found ?? tryTo(() => fresh(nowhere(words, random)))
    if (!term) throw new Error(`The pages have too few words for ${count} terms`)
    known.add(term.toLowerCase())
    terms.push({ term, kind: found ? kind : 'nowhere' })
  }
  return terms
}

function tryTo(draw: () => string | undefined): string | undefined {
  for (let tries = 0; tries < 100; tries++) {
    const drawn = draw()
    if (drawn) return drawn
  }
  return undefined
}

function wordsOf(texts: readonly string[]): Words {
  const counts = new Map<string, number>()
  const all = texts.flatMap(text =>
    text
      .split(/[.!?:;,()[\]{}"“”«»|\n。、，！？]+/)
      .map(sentence => sentence.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu) ?? [])
      .filter(sentence => sentence.length > 0),
  )
  for (const word of all.flat()) counts.set(word.toLowerCase(), (counts.get(word.toLowerCase()) ?? 0) + 1)
  const byCount = [...counts.keys()].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1))
  const rare = byCount.slice(COMMONEST).filter(word => word.length > 2 && word.length < 30 && !/^\p{N}+$/u.test(word))
  return { all, rare, common: new Set(byCount.slice(0, COMMONEST)) }
}

function group({ all, common }: Words, random: () => number): string | undefined {
  const sentence = pick(all, random) ?? []
  const length = 2 + Math.floor(random() * 3)
  if (sentence.length < length) return undefined
  const start = Math.floor(random() * (sentence.length - length + 1))
  const words = sentence.slice(start, start + length)
  if (words.some(word => common.has(word.toLowerCase())) && random() < LEFT_OUT) return undefined
  return words.join(' ')
}

function nowhere({ rare }: Words, random: () => number): string {
  const word = pick(rare, random) ?? ''
  if (random() < 0.3) return word + (pick(SUFFIXES, random) ?? '')
  return [word, ...Array.from({ length: 1 + Math.floor(random() * 3) }, () => pick(rare, random))].join(' ')
}
