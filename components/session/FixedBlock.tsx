import { useSpeech } from '@/components/ui/Speech'
import type { Block } from '@/lib/model/fit'
import { BlockMinutes } from './BlockMinutes'
import { sayBlock } from './say-step'

type Props = { block: Block; onMinutes: (block: Block, minutes: number) => void }

/** A block that stays where it is: the beginning, the exercise, the end. */
export function FixedBlock({ block, onMinutes }: Props) {
  const { t, language } = useSpeech()
  const words = sayBlock(block, t, language)
  return (
    <div className="margin-row">
      <div className="margin-number">
        <BlockMinutes minutes={block.minutes} words={words} onChange={minutes => onMinutes(block, minutes)} />
      </div>
      <div className="margin-content">
        {block.kind === 'exercise' ? (
          <>
            <p className="heading">{t.handsOn}</p>
            <p className="words">{words}</p>
            <details className="fold">
              <summary>{t.stepsWord}</summary>
              <ol className="exercise-steps">
                {block.exercise[language].steps.map(step => (
                  <li key={step}>{step}</li>
                ))}
              </ol>
            </details>
          </>
        ) : (
          <>
            <p className="heading">{words}</p>
            {block.kind !== 'question' && block.kind !== 'topic' && <p>{t.blockHint[block.kind]}</p>}
          </>
        )}
      </div>
    </div>
  )
}
