import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { tickAnswered } from '@/lib/actions/tick-answered'
import type { Note } from '@/lib/model/note'
import { notesTo } from '@/lib/model/note'

type Props = { session: string; question: string; notes: readonly Note[]; words: string }

/** Ticks a question as answered in a session; the tick is the note. */
export function AnsweredTick({ session, question, notes, words }: Props) {
  const { t } = useSpeech()
  return (
    <Tick
      bold
      checked={notesTo(notes, session, question, 'answered').length > 0}
      onChange={isAnswered => void tickAnswered(session, question, isAnswered, Date.now())}
    >
      <span aria-hidden="true">{t.answeredNow}</span>
      <span className="visually-hidden">{t.answeredNamed(words)}</span>
    </Tick>
  )
}
