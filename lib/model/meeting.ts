import type { Block } from './fit'
import { keyOf } from './fit'
import type { Session } from './session'

/** What is shown at once while a meeting runs: a block, or the quick words that stand together. */
export type Step = { minutes: number; blocks: [Block, ...Block[]] }

/** The steps of a meeting, in order. */
export function stepsOf(blocks: readonly Block[]): Step[] {
  const steps: Step[] = []
  for (const block of blocks) {
    const last = steps.at(-1)
    if (last && isQuick(block) && isQuick(last.blocks[0])) {
      last.blocks.push(block)
      last.minutes += block.minutes
    } else steps.push({ minutes: block.minutes, blocks: [block] })
  }
  return steps
}

const isQuick = (block: Block) => block.kind === 'question' && block.question.size === 'quick'

/** Which step is on; when what was on is gone (a question that was deleted), the one that took its number. */
export function stepNow(steps: readonly Step[], { block, number }: NonNullable<Session['meeting']>): number {
  const at = steps.findIndex(({ blocks }) => blocks.some(each => keyOf(each) === block))
  return at === -1 ? Math.min(Math.max(0, number), steps.length - 1) : at
}

/** From so many minutes left on, the clock says that it is time to finish. */
const LATE = 5
const MINUTE = 60_000

/** How the time stands: whole minutes left (below 0: over), whether it is late, and how full each step is, 0 to 1. */
export type Clock = { left: number; late: boolean; fills: number[] }

/** The clock of a meeting at `now` (milliseconds). It is made from when the meeting began, so nothing stops it. */
export function clockOf(minutes: number, startedAt: number, steps: readonly Step[], now: number): Clock {
  const gone = Math.max(0, (now - startedAt) / MINUTE)
  const left = Math.ceil(minutes - gone)
  let before = 0
  const fills = steps.map(step => {
    const fill = step.minutes === 0 ? 1 : Math.min(1, Math.max(0, (gone - before) / step.minutes))
    before += step.minutes
    return fill
  })
  return { left, late: left <= LATE, fills }
}

/** Whole minutes until a step should be over, 0 when it should be already. */
export function leftInStep(steps: readonly Step[], at: number, startedAt: number, now: number): number {
  const end = steps.slice(0, at + 1).reduce((sum, { minutes }) => sum + minutes, 0)
  return Math.max(0, Math.ceil(end - (now - startedAt) / MINUTE))
}
