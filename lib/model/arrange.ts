import { whenceOf } from './by-tool'
import type { Item } from './fit'
import { idOf } from './fit'
import type { Question, Rung } from './question'

/** What decides the place of a question beside itself: its rung, and whether it was left open last time. */
export type Standing = { rungOf: (question: Question) => Rung; carried: ReadonlySet<string> }

const RUNGS: Rung[] = ['first', 'everyday', 'reading']

/**
 * The order a session begins with: first what was asked for first, then what was left open last time, then the rest; in
 * each of these by tool, in the order of their first question, and inside a tool from first steps to reading results; the
 * quick words stand together behind. Topics come first of all: somebody has just written them down.
 */
export function arrange(items: readonly Item[], standing: Standing): string[] {
  const tools: string[] = []
  for (const item of items) if (!tools.includes(toolOf(item))) tools.push(toolOf(item))
  const rank = (item: Item) => {
    if (item.kind === 'topic') return [-1]
    const { question } = item
    const turn = question.wants === 'first' ? 0 : standing.carried.has(question.id) ? 1 : 2
    return [turn, isQuick(item) ? 1 : 0, tools.indexOf(toolOf(item)), RUNGS.indexOf(standing.rungOf(question))]
  }
  return items
    .map(item => ({ item, rank: rank(item) }))
    .sort((one, other) => compare(one.rank, other.rank))
    .map(({ item }) => idOf(item))
}

/**
 * The order of a session with what it does not name yet put in: behind the last of its tool that is on no higher rung,
 * else at the end. Whatever was named keeps its order.
 */
export function withNew(order: readonly string[], items: readonly Item[], standing: Standing): Item[] {
  const byId = new Map(items.map(item => [idOf(item), item]))
  const inOrder = order.flatMap(id => byId.get(id) ?? [])
  const named = new Set(inOrder)
  const fresh = items.filter(item => !named.has(item))
  if (fresh.length === 0) return inOrder
  const all = inOrder.map(item => placedBy(item, standing))
  for (const item of fresh) {
    const placed = placedBy(item, standing)
    const behind = all.findLastIndex(each => goesBefore(each, placed))
    all.splice(behind === -1 ? all.length : behind + 1, 0, placed)
  }
  return all.map(({ item }) => item)
}

/** Whether the questions of one tool, and the quick words, stand together in an order. */
export function isTogether(items: readonly Item[]): boolean {
  const kinds = items.map(item => (isQuick(item) ? 'quick' : toolOf(item) || idOf(item)))
  return kinds.every((kind, at) => kind === kinds[at - 1] || !kinds.slice(0, at).includes(kind))
}

/** What decides the place of a new question, found out once each: some people have thousands. */
type Placed = { item: Item; tool: string; rung: number; isQuick: boolean }

function placedBy(item: Item, { rungOf }: Standing): Placed {
  const rung = item.kind === 'question' ? RUNGS.indexOf(rungOf(item.question)) : -1
  return { item, tool: toolOf(item), rung, isQuick: isQuick(item) }
}

function goesBefore(one: Placed, other: Placed): boolean {
  if (one.item.kind !== 'question' || other.item.kind !== 'question' || one.isQuick !== other.isQuick) return false
  return one.isQuick || (one.tool === other.tool && one.rung <= other.rung)
}

const isQuick = (item: Item) => item.kind === 'question' && item.question.size === 'quick'

function toolOf(item: Item): string {
  return item.kind === 'question' ? whenceOf(item.question).name : ''
}

function compare(one: number[], other: number[]): number {
  const at = one.findIndex((number, place) => number !== other[place])
  return at === -1 ? 0 : (one[at] ?? 0) - (other[at] ?? 0)
}
