import { useEffect, useId, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import type { Exercise } from '@/lib/model/exercise'
import type { WordPack } from '@/lib/model/word-pack'
import { PACKS } from '@/lib/packs/packs'
import type { PackProps } from './PackRow'
import { PackWords } from './PackWords'
import { Starters } from './Starters'
import { usePack, usePackStrings } from './use-packs'

type Props = PackProps & { onClose: () => void; onOpenQuestion: (id: string) => void }

/** One pack, open: its words, questions to begin with, a goal and what one can practise. */
export function PackSheet({ pack: listed, isOn, onTurn, onClose, onOpenQuestion }: Props) {
  const { t, language } = useSpeech()
  const x = usePackStrings()
  const pack = usePack(listed.id)
  const heading = useId()
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => title.current?.focus({ preventScroll: true }), [])
  return (
    <Sheet labelledBy={heading}>
      <div className="row row-spread">
        <h3 className="title" id={heading} ref={title} tabIndex={-1}>
          {listed.name[language]}
        </h3>
        <Button icon="close" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <p>{listed.about[language]}</p>
      <Tick checked={isOn} onChange={onTurn}>
        {x.packSwitch}
      </Tick>
      {pack === 'broken' && <p role="alert">{x.packBroken}</p>}
      {pack && pack !== 'broken' && <Inside pack={pack} onOpenQuestion={onOpenQuestion} />}
    </Sheet>
  )
}

function Inside({ pack, onOpenQuestion }: { pack: WordPack; onOpenQuestion: (id: string) => void }) {
  const { t, language } = useSpeech()
  const x = usePackStrings()
  return (
    <>
      <PackWords pack={pack} />
      <Starters starters={pack.starters.map(starter => starter[language])} onOpenQuestion={onOpenQuestion} />
      <h4 className="heading">{x.packGoal}</h4>
      <p className="words">{pack.goal[language]}</p>
      <h4 className="heading">{x.packExercises}</h4>
      <p className="small soft">{x.packExercisesHint}</p>
      {exercisesOf(pack).map(exercise => (
        <details key={exercise.id} className="pack-exercise">
          <summary>
            {t.rung[exercise.rung]}: {exercise[language].title}
          </summary>
          <ol className="entry-steps">
            {exercise[language].steps.map(step => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </details>
      ))}
    </>
  )
}

/** Those of seven tools stand as code: a session needs them without the words. */
function exercisesOf(pack: WordPack): readonly Pick<Exercise, 'id' | 'rung' | 'en' | 'fr'>[] {
  const code = pack.kind === 'tool' ? PACKS.find(({ app }) => app === pack.app) : undefined
  return pack.exercises ?? code?.exercises ?? []
}
