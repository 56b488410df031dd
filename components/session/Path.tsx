import { useSpeech } from '@/components/ui/Speech'
import type { Pair } from '@/lib/model/pair'
import type { Meeting } from './use-meeting'

/** Six sessions of a path (PRODUCT.md, 3.3), as a suggestion: where this pair stands, and nothing is counted against it. */
export function Path({ pair, meeting }: { pair: Pair; meeting: Meeting }) {
  const { t } = useSpeech()
  const held = meeting.sessions.filter(({ pair: of, ended }) => of === pair.id && ended?.how === 'held').length
  return (
    <details className="fold">
      <summary>{held < t.path.length ? t.pathAt(held + 1, t.path.length, t.path[held] ?? '') : t.pathOver}</summary>
      <p className="small soft">{t.pathHint}</p>
      <ol className="exercise-steps">
        {t.path.map((theme, at) => (
          <li key={theme} aria-current={at === held ? 'step' : undefined}>
            {at === held ? <strong>{t.pathNow(theme)}</strong> : theme}
          </li>
        ))}
      </ol>
    </details>
  )
}
