import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import type { Pair } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'

/** Tells a calendar that a session does not take place. */
export function CancelInCalendar({ session, pair }: { session: Session; pair: Pair }) {
  const { t } = useSpeech()
  const save = async () => {
    const { writeCalendar } = await import('@/lib/actions/write-calendar')
    download(
      writeCalendar(session, pair, { title: t.meetingWith(pair.name), lines: [], isRepeated: false }, new Date()),
    )
  }
  return (
    <Button icon="calendar" onClick={() => void save()}>
      {t.cancelInCalendar}
    </Button>
  )
}
