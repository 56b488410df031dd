import { Announce } from '@/components/ui/Announce'
import { useSpeech } from '@/components/ui/Speech'
import type { Step, Clock as Time } from '@/lib/model/meeting'
import { Strip } from './Strip'

type Props = { time: Time; minutes: number; name: string; steps: readonly Step[] }

/** The calm clock: minutes and a strip; quiet words when it is time to finish, and no alarm. */
export function Clock({ time: { left, late, fills }, minutes, name, steps }: Props) {
  const { t } = useSpeech()
  const said = left < 0 ? t.minutesOver(-left) : late ? t.finishGently(left) : ''
  return (
    <div className={late ? 'stack time-late' : 'stack'}>
      <div className="clock-time">
        <span className="clock">{Math.abs(left)}</span>
        <p>
          <span className="clock-word">{left < 0 ? t.minutesOverWord(-left) : t.minutesLeftWord(left)}</span>
          <span className="small soft">{t.ofMinutesWith(minutes, name)}</span>
        </p>
      </div>
      <Strip steps={steps} fills={fills} />
      {late && <p className="clock-said">{said}</p>}
      <Announce text={said} />
    </div>
  )
}
