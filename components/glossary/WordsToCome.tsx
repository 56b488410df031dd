import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import type { ReadWords } from '@/lib/actions/read-words'
import { useWords } from './use-words'

/** So many examples, and so many lines that are left out, are shown. */
const EXAMPLES = 3
const LINES = 20

type Props = { read: Extract<ReadWords, { ok: true }>; onTake: () => void; onLeave: () => void }

/** What a file would do, before it does it: so many new words, so many the same, so many left out and why. */
export function WordsToCome({ read, onTake, onLeave }: Props) {
  const x = useWords()
  const { fresh, same, other, leftOut, guessed } = read
  const title = useRef<HTMLParagraphElement>(null)
  useEffect(() => title.current?.focus(), [])
  return (
    <div className="stack">
      <p ref={title} tabIndex={-1} className="heading">
        {fresh.length === 0 ? x.files.nothingNew : x.filesNew(fresh.length)}
      </p>
      {fresh.length > 0 && (
        <div>
          <p className="small soft">{x.files.example}</p>
          <ul>
            {fresh.slice(0, EXAMPLES).map(({ term, meaning, from }) => (
              <li key={`${term} ${from} ${meaning}`} dir="auto" className="entry-example">
                <b>{term}</b> {meaning}
              </li>
            ))}
          </ul>
        </div>
      )}
      {other > 0 && <p>{x.filesOther(other)}</p>}
      {same > 0 && <p>{x.filesSame(same)}</p>}
      {guessed && <p>{x.files.guessed}</p>}
      {leftOut.length > 0 && (
        <details className="plain-text">
          <summary>{`${x.filesLeftOut(leftOut.length)} ${x.files.whyLeftOut}`}</summary>
          <ul className="stack">
            {leftOut.slice(0, LINES).map(({ line, why }) => (
              <li key={line}>{x.filesLine(line, x.files.why[why])}</li>
            ))}
            {leftOut.length > LINES && <li>{x.filesMore(leftOut.length - LINES)}</li>}
          </ul>
        </details>
      )}
      <p className="small soft">{x.files.before}</p>
      <div className="row">
        {fresh.length > 0 && (
          <Button variant="primary" icon="plus" onClick={onTake}>
            {x.files.add}
          </Button>
        )}
        <Button icon="close" onClick={onLeave}>
          {x.files.leave}
        </Button>
      </div>
    </div>
  )
}
