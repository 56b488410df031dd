import { keyOf } from '@/lib/model/fit'
import type { Step } from '@/lib/model/meeting'

/** What is talked about or done, beside what every meeting has. */
const CONTENT = ['question', 'topic', 'exercise']

/** The minutes as a strip, a part for each step; while the meeting runs each is as full as its time is. Words say the same. */
export function Strip({ steps, fills }: { steps: readonly Step[]; fills?: readonly number[] }) {
  return (
    <div className={fills ? 'strip strip-time' : 'strip'} aria-hidden="true">
      {steps.map(({ minutes, blocks: [first] }, at) => (
        <span
          key={keyOf(first)}
          className={CONTENT.includes(first.kind) ? 'strip-question' : 'strip-edge'}
          style={{ flexGrow: minutes }}
        >
          {fills && <span style={{ inlineSize: `${Math.round((fills[at] ?? 0) * 100)}%` }} />}
        </span>
      ))}
    </div>
  )
}
