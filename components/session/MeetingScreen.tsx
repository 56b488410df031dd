import type { Doors } from '@/components/questions/PointButton'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { endSession } from '@/lib/actions/end-session'
import { goToBlock } from '@/lib/actions/go-to-block'
import { leftOpen } from '@/lib/model/agenda'
import { idOf, keyOf } from '@/lib/model/fit'
import type { Step } from '@/lib/model/meeting'
import { clockOf, leftInStep, stepNow, stepsOf } from '@/lib/model/meeting'
import type { Pair } from '@/lib/model/pair'
import { Clock } from './Clock'
import { MeetingBlock } from './MeetingBlock'
import { Signals } from './Signals'
import { sayStep } from './say-step'
import type { Meeting, Planned } from './use-meeting'
import { useNow } from './use-now'

type Props = Planned & {
  pair: Pair
  meeting: Meeting
  doors: Doors
  onEnded: (session: string) => void
  onTab: (() => void) | undefined
}

/** The meeting while it runs: the clock, the block that is on, and the way to the next one. */
export function MeetingScreen({ session, agenda, pair, meeting, doors, onEnded, onTab }: Props) {
  const { t, language } = useSpeech()
  const now = useNow()
  const running = session.meeting
  if (!running) return null
  const steps = stepsOf(agenda.blocks)
  const at = stepNow(steps, running)
  const [step, next] = [steps[at], steps[at + 1]]
  const go = (to: number) => {
    const [first] = steps[to]?.blocks ?? []
    if (first) void goToBlock(session.id, keyOf(first), to)
  }
  const park = () => {
    const parked = step?.blocks.flatMap(block =>
      block.kind === 'question' || block.kind === 'topic' ? [idOf(block)] : [],
    )
    if (next) go(at + 1)
    void changeSession(session.id, ({ later }) => ({ later: [...later, ...(parked ?? [])] }))
  }
  const end = async () => {
    await endSession(session.id, 'held', leftOpen(agenda, meeting), Date.now())
    onEnded(session.id)
  }
  return (
    <div className="band stack meeting">
      <Clock
        time={clockOf(session.minutes, running.startedAt, steps, now)}
        minutes={session.minutes}
        name={pair.name}
        steps={steps}
      />
      {step && (
        <section className="stack" aria-label={sayStep(step, t, language)}>
          <p className="small soft">{t.nowOn(at + 1, steps.length, leftInStep(steps, at, running.startedAt, now))}</p>
          {step.blocks.map(block => (
            <MeetingBlock
              key={keyOf(block)}
              block={block}
              session={session}
              pair={pair}
              meeting={meeting}
              doors={doors}
            />
          ))}
        </section>
      )}
      <Signals session={session} />
      <div className="row row-spread">
        {next ? (
          <Button variant="primary" iconAfter="right" onClick={() => go(at + 1)}>
            {t.nextBlock(sayStep(next, t, language))}
          </Button>
        ) : (
          <Button variant="primary" icon="tick" onClick={() => void end()}>
            {t.endSession}
          </Button>
        )}
        {step && next && mayPark(step) && (
          <Button icon="later" onClick={park}>
            {t.parkIt}
          </Button>
        )}
      </div>
      <div className="row row-spread">
        {at > 0 && (
          <Button icon="left" onClick={() => go(at - 1)}>
            {t.backBlock}
          </Button>
        )}
        {next && (
          <Button icon="leave" onClick={() => void end()}>
            {t.endSession}
          </Button>
        )}
        {onTab && (
          <Button icon="window" onClick={onTab}>
            {t.inATab}
          </Button>
        )}
      </div>
    </div>
  )
}

/** Only what can come another time is parked. */
function mayPark({ blocks: [first] }: Step): boolean {
  return first.kind === 'question' || first.kind === 'topic'
}
