import type { Exercise } from './exercise'
import type { Question } from './question'
import { MINUTES } from './question'
import type { Session, Shape, Topic } from './session'

/** The blocks that are no question: the informal minutes, what was to be practised, the parts of a first meeting, the end. */
type FixedBlock = 'begin' | 'last' | 'coffee' | 'fit' | 'review' | 'finish'
export type Block =
  | { kind: FixedBlock; minutes: number }
  /** `practice` says that it is done with the hands; `goesOn` that it was cut and is continued next time. */
  | { kind: 'question'; minutes: number; question: Question; practice?: true; goesOn?: true }
  | { kind: 'topic'; minutes: number; topic: Topic }
  | { kind: 'exercise'; minutes: number; exercise: Exercise }
export type Item = { kind: 'question'; question: Question } | { kind: 'topic'; topic: Topic }
/** Ordered, time-boxed blocks, and what waits for another time. `used` is the sum of the minutes. */
export type Agenda = { blocks: Block[]; later: Item[]; used: number }

/** What a session is filled by. `exercise` is for the hands where no question is; `hasLast` says that something was to be practised. */
export type Frame = Pick<Session, 'minutes' | 'shape' | 'lengths'> & {
  exercise: Exercise | undefined
  hasLast: boolean
}

/** Which part of the time is for the hands: at least 40 % (PRODUCT.md, 3.0), more in a practice meeting, none in a first one. */
const HANDS: Record<Shape, number> = { usual: 0.4, practice: 0.7, review: 0.4, first: 0 }
/** A shorter meeting has one minute to begin and one to end, and the share of the hands is of what lies between. */
const SHORT = 20
/** An exercise is not begun for less, nor another practice. */
const LEAST_PRACTICE = 3
/** Blocks of some shapes beside those that every meeting has. */
const REVIEW = 5
const FIT_CHECK = 3

export const idOf = (item: Item) => (item.kind === 'question' ? item.question.id : item.topic.id)

/** What tells a block from the others of its session: the name of a fixed one, else the id of what it is about. */
export function keyOf(block: Block): string {
  if (block.kind === 'question') return block.question.id
  if (block.kind === 'topic') return block.topic.id
  return block.kind
}

const neededBy = (item: Item) => (item.kind === 'question' ? MINUTES[item.question.size] : item.topic.minutes)
const isPractice = (item: Item) => item.kind === 'question' && item.question.size === 'practise'

/**
 * Fills a meeting with questions and topics in the order given. It never takes more minutes than there are: what does not
 * fit waits, and something shorter behind it may take its place. What was chosen for a block (`lengths`) goes before the
 * rule, as far as there are minutes. A practice longer than the block for the hands is cut and goes on next time.
 */
export function fillAgenda(items: readonly Item[], setAside: ReadonlySet<string>, frame: Frame): Agenda {
  const { lengths } = frame
  let left = frame.minutes
  const take = (key: string, usual: number) => {
    const minutes = Math.min(left, lengths[key] ?? usual)
    left -= minutes
    return minutes
  }
  const isShort = frame.minutes < SHORT
  const edge = isShort ? 1 : 3
  const begin = fixed('begin', take('begin', edge))
  const finish = fixed('finish', take('finish', edge))
  if (frame.shape === 'first') {
    const fit = fixed('fit', take('fit', isShort ? 2 : FIT_CHECK))
    return agendaOfBlocks([begin, fixed('coffee', take('coffee', left)), fit, finish], items)
  }
  const share = Math.ceil(HANDS[frame.shape] * (isShort ? left : frame.minutes))
  const forHands = take('practice', Math.max(LEAST_PRACTICE, share))
  const before = frame.hasLast && !isShort ? [fixed('last', take('last', 2))] : []
  if (frame.shape === 'review') before.push(fixed('review', take('review', isShort ? 2 : REVIEW)))
  const coming = items.filter(item => !setAside.has(idOf(item)))
  const hands = handsOn(coming.filter(isPractice), forHands, frame)
  const placed: Block[] = []
  for (const item of coming.filter(each => !isPractice(each))) {
    const needed = lengths[idOf(item)] ?? neededBy(item)
    if (needed > left) continue
    left -= needed
    placed.push(blockOf(item, needed))
  }
  const more = moreHandsOn(coming.filter(isPractice), hands, left, lengths)
  return agendaOfBlocks([begin, ...before, ...placed, ...more, finish], items)
}

function fixed(kind: FixedBlock, minutes: number): Block {
  return { kind, minutes }
}

function blockOf(item: Item, minutes: number): Block {
  if (item.kind === 'topic') return { ...item, minutes }
  return { ...item, minutes, ...(isPractice(item) ? { practice: true } : {}) }
}

/** The one block for the hands: the questions to practise, the last of them cut where it must be, else the exercise. */
function handsOn(items: readonly Item[], minutes: number, { exercise, lengths }: Frame): Block[] {
  const blocks: Block[] = []
  let left = minutes
  for (const item of items) {
    const needed = lengths[idOf(item)] ?? neededBy(item)
    if (left <= 0 || (blocks.length > 0 && left < Math.min(needed, LEAST_PRACTICE))) break
    blocks.push(cutTo(blockOf(item, needed), left))
    left -= Math.min(needed, left)
  }
  const last = blocks.at(-1)
  if (left > 0 && exercise && (!last || left >= LEAST_PRACTICE))
    blocks.push({ kind: 'exercise', minutes: left, exercise })
  else if (last) last.minutes += left
  return blocks
}

/** Minutes nobody needs let a practice that was cut go on, and another one come in whole. */
function moreHandsOn(items: readonly Item[], hands: Block[], minutes: number, lengths: Frame['lengths']): Block[] {
  let left = minutes
  const more = hands.map(block => {
    if (block.kind !== 'question' || !block.goesOn) return block
    const { goesOn: _, ...whole } = block
    const missing = neededBy(whole) - block.minutes
    const given = Math.min(left, missing)
    left -= given
    return { ...(given === missing ? whole : block), minutes: block.minutes + given }
  })
  const here = new Set(more.map(keyOf))
  for (const item of items) {
    const needed = lengths[idOf(item)] ?? neededBy(item)
    if (here.has(idOf(item)) || needed > left) continue
    left -= needed
    more.push(blockOf(item, needed))
  }
  return more
}

function cutTo(block: Block, minutes: number): Block {
  if (block.kind !== 'question' || block.minutes <= minutes) return block
  return { ...block, minutes, goesOn: true }
}

function agendaOfBlocks(all: Block[], items: readonly Item[]): Agenda {
  const blocks = all.filter(({ minutes }) => minutes > 0)
  const here = new Set(blocks.map(keyOf))
  const later = items.filter(item => !here.has(idOf(item)))
  return { blocks, later, used: blocks.reduce((sum, { minutes }) => sum + minutes, 0) }
}
