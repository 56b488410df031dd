import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { keepAsking } from '@/lib/actions/keep-asking'
import { markKnown } from '@/lib/actions/mark-known'
import type { ComingBack } from '@/lib/model/coming-back'
import type { Entry } from '@/lib/model/glossary'
import type { Done } from './use-done'
import { useWords } from './use-words'

type Props = {
  back: ComingBack
  /** Whether one comes from what was asked. */
  isLeft: boolean
  onOpen: () => void
  onDone: (done: Done) => void
}

/** Above the list: what comes back today, and the one word that may be mine by now. */
export function WordsBack({ back, isLeft, onOpen, onDone }: Props) {
  const x = useWords()
  const { due, mine } = back
  const place = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (isLeft) place.current?.focus({ preventScroll: true })
  }, [isLeft])
  const decide = async (entry: Entry, isMine: boolean) => {
    const before = isMine ? await markKnown([entry.id], Date.now()) : await keepAsking(entry.id)
    onDone({ said: isMine ? x.wordKnown(entry.term) : x.staysAsked(entry.term), before })
    place.current?.focus({ preventScroll: true })
  }
  return (
    <div ref={place} tabIndex={-1} className="words-back">
      {(due.length > 0 || mine) && (
        <div className="band stack">
          {due.length > 0 && (
            <Button icon="again" onClick={onOpen}>
              {x.backToday(due.length)}
            </Button>
          )}
          {mine && (
            <div>
              <p dir="auto">{x.looksMine(mine.term)}</p>
              <div className="row">
                <Button icon="tick" onClick={() => void decide(mine, true)}>
                  {x.mine.yes}
                </Button>
                <Button onClick={() => void decide(mine, false)}>{x.mine.no}</Button>
              </div>
            </div>
          )}
        </div>
      )}
    </div>
  )
}
