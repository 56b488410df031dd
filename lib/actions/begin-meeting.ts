import type { Agenda } from '@/lib/model/fit'
import { idOf, keyOf } from '@/lib/model/fit'
import { changeSession } from './change-session'

/** As many of the questions for later are kept at hand. */
const AT_HAND = 20

/**
 * Begins the meeting at `now` (milliseconds): the plan is as it stands, and what comes in from now on waits. One that runs
 * already goes on.
 */
export async function beginMeeting(id: string, { blocks, later }: Agenda, now: number): Promise<void> {
  const [first] = blocks
  if (!first) return
  await changeSession(id, before => {
    if (before.meeting || before.ended) return {}
    const waiting = later.slice(0, AT_HAND).map(idOf)
    const planned = blocks.filter(block => block.kind === 'question' || block.kind === 'topic')
    return {
      order: [...planned.map(keyOf), ...waiting],
      later: waiting,
      meeting: { startedAt: now, block: keyOf(first), number: 0 },
    }
  })
}
