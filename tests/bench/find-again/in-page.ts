// Runs inside a page: draws the targets, lets every row remember them, changes the page and looks for them again.
import { seeded } from '../figures'
import { isTarget, touches } from './compare'
import { describePlace, describeTarget } from './describe'
import { drawTargets, pageWords } from './draw'
import { MUTATIONS } from './mutations/mutations'
import type { ChangedPage } from './mutations/page'
import { removed } from './mutations/removed'
import type { Group, Outcome, RowName } from './outcome'
import { ROWS } from './rows/rows'
import type { Target } from './target'
import { inCopy, textsIn } from './target'

const pristine = document.body
let targets: Target[] = []
let words: (count: number) => string = () => ''
let page: ChangedPage | undefined
const kept: Partial<Record<RowName, unknown[]>> = {}
let outcomes: Outcome[] = []

/** Draws the targets on the page as it came. Says how many, and how long walking its text takes. */
async function draw(seed: number) {
  targets = drawTargets(seeded(seed))
  words = pageWords(seeded(seed + 1))
  return targets.length
}

/** Lets a row keep what it will need; one that takes too long may be stopped, and keeps what it has. */
async function remember(row: RowName) {
  const all: unknown[] = []
  kept[row] = all
  for (const target of targets) {
    const own = await ROWS[row].remember(target)
    all.push(own && JSON.parse(JSON.stringify(own)))
  }
}

/** Puts a fresh copy of the page in place of the last one and changes it. The same seed makes the same changes. */
async function change(group: Group, seed: number) {
  for (const undo of page?.undo ?? []) undo()
  const body = pristine.cloneNode(true) as HTMLElement
  page = { body, targets: targets.map(each => inCopy(each, pristine, body)), random: seeded(seed), words, undo: [] }
  document.body.replaceWith(body)
  MUTATIONS[group](page)
  await Promise.all(
    [...body.querySelectorAll('img:not([loading="lazy"])')].map(each => settled(each as HTMLImageElement)),
  )
}

/** An image that could not be loaded takes up another place than one that still may be. */
function settled(image: HTMLImageElement) {
  return image.complete ? undefined : image.decode().catch(() => undefined)
}

/** Looks for every target by one row. What it has so far is told by `told`, also after it was stopped. */
function look(group: Group, row: RowName) {
  outcomes = []
  if (!page) return
  for (const [place, target] of page.targets.entries()) {
    const putBack = group === 'removed' ? removed(target, page.body) : undefined
    try {
      outcomes.push(search(row, kept[row]?.[place], target, group))
    } finally {
      putBack?.()
    }
  }
}

function search(row: RowName, own: unknown, target: Target, group: Group): Outcome {
  // The page is laid out before the time runs: that is the browser's work.
  document.body.getBoundingClientRect()
  const start = performance.now()
  const { result, places } = own ? ROWS[row].find(own) : { result: 'not-found' as const, places: [] }
  const milliseconds = performance.now() - start
  const [first] = result === 'found' ? places : []
  const same = first && group !== 'removed' ? isTarget(target, first) : 'no'
  const right = group === 'removed' ? result === 'not-found' : same !== 'no'
  return {
    kind: target.kind,
    result: right ? 'right' : result === 'found' ? 'wrong' : result,
    byBox: same === 'by-box',
    touches: !right && first !== undefined && touches(target, first),
    milliseconds,
    story: { target: describeTarget(target), kept: own, found: places.map(describePlace) },
  }
}

/** Milliseconds that walking all text of the page once takes, with a look at every character. */
function walk(): number {
  const start = performance.now()
  let [times, spaces, now] = [0, 0, start]
  while (now - start < 20 || times < 3) {
    for (const { data } of textsIn(document.body, true))
      for (let at = 0; at < data.length; at++) if (data.charCodeAt(at) === 32) spaces++
    times++
    now = performance.now()
  }
  return spaces >= 0 ? (now - start) / times : 0
}

const bench = { draw, remember, change, look, walk, told: () => outcomes, kinds: () => targets.map(({ kind }) => kind) }
export type InPage = typeof bench

declare global {
  var findAgainBench: InPage
}
globalThis.findAgainBench = bench
