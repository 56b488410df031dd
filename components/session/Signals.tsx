import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { giveSignal } from '@/lib/actions/give-signal'
import type { Session } from '@/lib/model/session'
import { Signal } from '@/lib/model/session'

/** What one would rather not say aloud; the last one given is shown, and none is kept. */
export function Signals({ session }: { session: Session }) {
  const { t } = useSpeech()
  return (
    <Choice
      legend={t.sayQuietly}
      hint={t.goneAfter}
      layout="grid"
      options={Signal.options.map(value => ({ value, label: t.signal[value] }))}
      value={session.meeting?.signal}
      onChange={signal => void giveSignal(session.id, signal)}
    />
  )
}
