import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { startQuestion } from '@/lib/actions/start-question'
import { usePackStrings } from './use-packs'

type Props = { starters: readonly string[]; onOpenQuestion: (id: string) => void }

/** Questions to begin with: each becomes one of the person's own, kept for them alone, in one press. */
export function Starters({ starters, onOpenQuestion }: Props) {
  const x = usePackStrings()
  const [asked, setAsked] = useState<Record<string, string>>({})
  const ask = async (starter: string) => {
    const id = crypto.randomUUID()
    await startQuestion(id, starter, Date.now())
    setAsked(before => ({ ...before, [starter]: id }))
  }
  return (
    <>
      <h4 className="heading">{x.starters}</h4>
      <p className="small soft">{x.startersHint}</p>
      <Announce text={Object.keys(asked).length > 0 ? x.askedThis : ''} />
      <ul className="pack-words">
        {starters.map(starter => {
          const id = asked[starter]
          return (
            <li key={starter}>
              <p className="words">{starter}</p>
              {id && <p className="small soft">{x.askedThis}</p>}
              <Button
                icon={id ? 'right' : 'plus'}
                aria-label={(id ? x.openAskedNamed : x.askThisNamed)(starter)}
                onClick={() => (id ? onOpenQuestion(id) : void ask(starter))}
              >
                {id ? x.openAsked : x.askThis}
              </Button>
            </li>
          )
        })}
      </ul>
    </>
  )
}
