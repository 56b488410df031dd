/** What the bench does inside a page. Times are milliseconds. */
import findAndReplaceDOMText from 'findandreplacedomtext'
import Mark from 'mark.js'
import { shadowRootOf } from '@/lib/page/shadow-root'
import { KnownWords } from '@/lib/page/words/known-words'
import { markPage } from '@/lib/page/words/mark-page'
import { Marks, rangeOf } from '@/lib/page/words/marks'
import { setMarksDoor } from '@/lib/page/words/marks-door'
import { compileTerms, packIndex } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import type { WordIndex } from '@/lib/text/word-index'
import { INDEX_FORMAT, unpackIndex } from '@/lib/text/word-index'
import { changeBox, feedOf } from './changes'
import { hoverTimes } from './hover'
import type { Counts, PeerName } from './matchers'
import { anyOf, PEERS } from './matchers'
import { registeredRanges } from './registered'
import { readCharacters, runs, scan, scanInSlices, scanWith } from './walks'

let indexes: WordIndex[] = []
let peer: Counts = () => 0
let marked: KnownWords | undefined
let runFeed: ((frames: number) => Promise<void>) | undefined

const index = (at = 0) => {
  const found = indexes[at]
  if (!found) throw new Error('There is no index yet')
  return found
}

function timed<T>(work: () => T): [result: T, milliseconds: number] {
  const start = performance.now()
  const result = work()
  return [result, performance.now() - start]
}

/** Repeats short work, since the clock is coarse. */
function repeated(work: () => unknown, times: number): number {
  return (
    timed(() => {
      for (let time = 0; time < times; time++) work()
    })[1] / times
  )
}

/** How often: for some two milliseconds. Running it now warms it up; on a short page once or twice is not enough. */
function timesOf(work: () => unknown): number {
  const end = performance.now() + 20
  for (let time = 0; time < 4 || performance.now() < end; time++) work()
  return Math.max(1, Math.ceil(2 / (timed(work)[1] + 0.001)))
}

/** Rounds of all pieces of work in turns; each piece's time in each round. */
function inTurns(works: (() => unknown)[], rounds: number): number[][] {
  const pieces = works.map(work => ({ work, times: timesOf(work) }))
  return Array.from({ length: rounds }, () => pieces.map(({ work, times }) => repeated(work, times)))
}

const domPeers = {
  'mark.js': (terms: string[]) => {
    let count = 0
    new Mark(document.body).mark(terms, {
      accuracy: 'exactly',
      separateWordSearch: false,
      diacritics: true,
      done: matches => {
        count = matches
      },
    })
    return count
  },
  findAndReplaceDOMText: (terms: string[]) => {
    let count = 0
    const replace = (portion: { index: number; text: string }) => {
      if (portion.index === 0) count++ // Of a match over several nodes only the first part counts.
      return portion.text
    }
    findAndReplaceDOMText(document.body, { find: anyOf(terms), wrap: 'mark', replace, preset: 'prose' })
    return count
  },
  /** All that ours does for a page in one go, ranges for every match included. */
  ours: (terms: string[]) => {
    const words = compileTerms(terms)
    const highlight = new Highlight()
    let count = 0
    for (const { text, nodes, starts } of runs()) {
      const found = matchWords(text, words)
      if (found.length === 0) continue
      for (const place of new Marks(() => {}).set({ text, nodes, starts }, found)) {
        const range = rangeOf(place)
        if (range) highlight.add(range)
      }
      count += found.length
    }
    CSS.highlights.set('bench', highlight)
    return count
  },
}
export type DomPeer = keyof typeof domPeers

function countNodes(): number {
  const walker = document.createTreeWalker(document, NodeFilter.SHOW_ALL)
  let count = 0
  while (walker.nextNode()) count++
  return count
}

const frames = (count: number) =>
  new Promise<void>(done => {
    const next = () => (count-- > 0 ? requestAnimationFrame(next) : done())
    next()
  })

const bench = {
  text: () => [...runs()].map(({ text }) => text).join('\n'),
  pack: (terms: string[]) => packIndex(compileTerms(terms)),
  build: (terms: string[]) => timed(() => compileTerms(terms))[1],
  hold: (packed: string[]) => {
    indexes = packed.flatMap(each => unpackIndex(each) ?? [])
  },
  readCharacters: () => timed(readCharacters)[1],
  warmFloor: () => {
    const [floor = 0] = inTurns([readCharacters], 3)
      .flat()
      .sort((a, b) => a - b)
      .slice(1)
    return floor
  },
  scan: () => timed(() => scan(index())),
  scanInSlices: () => scanInSlices(index()),
  warm: (rounds: number) => ({
    rounds: inTurns([readCharacters, ...indexes.map(each => () => scan(each))], rounds),
    matches: indexes.map(scan),
  }),
  buildPeer: (name: PeerName, terms: string[]) => {
    const [built, milliseconds] = timed(() => PEERS[name](terms))
    peer = built
    return milliseconds
  },
  scanPeer: () => timed(() => scanWith(peer)),
  mark: (name: DomPeer, terms: string[]) => {
    const before = countNodes()
    const [matches, milliseconds] = timed(() => domPeers[name](terms))
    return { matches, milliseconds, nodes: countNodes() - before }
  },
  /** The product's marks, every one of them, as on a site of the user; resolves when they stand. */
  start: async () => {
    marked = new KnownWords(
      index(),
      { mode: 'every', faint: [[], []] },
      {
        rootOf: shadowRootOf,
        explain: async () => undefined,
        met: () => {},
        marks: async () => setMarksDoor(markPage),
        isAlive: () => true,
        replaced: () => {},
      },
    )
    await frames(20)
  },
  stop: () => marked?.stop(),
  hover: (seed: number) => hoverTimes(seed),
  registered: registeredRanges,
  changeBox,
  startFeed: (words: string[], seed: number) => {
    runFeed = feedOf(words, seed)
  },
  runFeed: (frames: number) => runFeed?.(frames),
  format: () => INDEX_FORMAT,
  countNodes,
  frames,
}

declare global {
  var glossaryBench: typeof bench
}
globalThis.glossaryBench = bench
