import type { Practice } from '@/lib/model/practice'
import { savePractice } from '@/lib/store/practice'

/** Ticks a step of a practice, or that it was done with the mentor or alone; made as it was put when it is first ticked. */
export async function tickPractice(
  shown: Omit<Practice, 'stamp'>,
  tick: { step: number } | 'withMentor' | 'alone',
  isDone: boolean,
  now: number,
): Promise<void> {
  const { id, ...first } = shown
  await savePractice(id, (before = { ...first, id, stamp: { rev: 1, device: '-' } }) => {
    if (typeof tick === 'object')
      return { ...before, steps: before.steps.map((step, at) => (at === tick.step ? { ...step, done: isDone } : step)) }
    const { [tick]: _, ...rest } = before
    return isDone ? { ...rest, [tick]: now } : rest
  })
}
