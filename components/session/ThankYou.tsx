import { useSpeech } from '@/components/ui/Speech'
import type { Note } from '@/lib/model/note'
import { notesTo } from '@/lib/model/note'
import { ReadyWords } from './ReadyWords'

/** A thank-you, offered after a session and never asked for; it begins with what one keeps. */
export function ThankYou({ session, notes, name }: { session: string; notes: readonly Note[]; name: string }) {
  const { t } = useSpeech()
  const [kept] = notesTo(notes, session, 'finish', 'keep')
  const words = t.thankYouWords(name, kept?.text ?? '')
  return (
    <details className="fold">
      <summary>{t.thankYou(name)}</summary>
      <div className="stack">
        <ReadyWords key={words} label={t.yourWords} hint={t.youSendIt} words={words} />
      </div>
    </details>
  )
}
