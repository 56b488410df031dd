import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { NoPointing } from '@/lib/actions/point-from-panel'
import type { Question } from '@/lib/model/question'

/** Lets one point at something on a page from the panel; says why when one cannot. */
export type PointingDoor = { shortcut: string; point: (question?: Question) => Promise<NoPointing | undefined> }

type Props = { pointing: PointingDoor; question?: Question | undefined }

/** Points at something for a new question, or at what `question` is about. */
export function PointButton({ pointing: { point, shortcut }, question }: Props) {
  const { t } = useSpeech()
  const [failed, setFailed] = useState<NoPointing>()
  const why = { gesture: t.pointingGesture(shortcut), refused: t.pointingRefused(shortcut), nothing: t.cannotPoint }
  return (
    <>
      {/* The browser opens its own question only inside the click, so asking it is the first thing the click does. */}
      <Button icon="place" onClick={() => void point(question).then(setFailed)}>
        {question ? t.pointAtIt : t.pointAtSomething}
      </Button>
      {failed && <p role="alert">{why[failed]}</p>}
    </>
  )
}
