import { Announce } from '@/components/ui/Announce'
import { useSpeech } from '@/components/ui/Speech'
import type { Clock as Time } from '@/lib/model/meeting'

type Props = { time: Time; minutes: number; name: string; lengths: number[] }

/** The calm clock: minutes and a strip; quiet words when it is time to finish, and no alarm. */
export function Clock({ time: { left, late, fills }, minutes, name, lengths }: Props) {
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
      <div className="strip strip-time" aria-hidden="true">
        {fills.map((fill, at) => (
          // The steps of a meeting have no other name than their number here.
          // biome-ignore lint/suspicious/noArrayIndexKey: see above
          <span key={at} style={{ flexGrow: lengths[at] ?? 1 }}>
            <span style={{ inlineSize: `${Math.round(fill * 100)}%` }} />
          </span>
        ))}
      </div>
      {late && <p className="clock-said">{said}</p>}
      <Announce text={said} />
    </div>
  )
}
