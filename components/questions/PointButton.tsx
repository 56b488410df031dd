import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { NoPointing } from '@/lib/actions/point-from-panel'
import type { Looking, NoLooking } from '@/lib/model/looking'
import type { Question } from '@/lib/model/question'

/** What leads from the panel to other pages. */
export type Doors = {
  /** The keys that ask about a page; empty when the browser gave none. */
  shortcut: string
  /** Lets one point at something on a page; tells why when one cannot. */
  point: (question?: Question) => Promise<NoPointing | undefined>
  /** The keys that open the panel on a page, and give access to it. */
  panelShortcut: string
  /** Opens the page of a question and looks for its place there; tells why not, where nothing is looked for. */
  showWhere: (question: Question) => Promise<NoLooking | undefined>
  /** What is looked for in this window. */
  looking: Looking | undefined
  /** Opens the picture of a question to be drawn on. */
  markPicture: (id: string) => void
}

type Props = { doors: Doors; question?: Question | undefined }

/** Points at something for a new question, or at what `question` is about. */
export function PointButton({ doors: { point, shortcut }, question }: Props) {
  const { t } = useSpeech()
  const [failed, setFailed] = useState<NoPointing>()
  const why = { gesture: t.pointingGesture(shortcut), refused: t.pointingRefused(shortcut), nothing: t.cannotPoint }
  return (
    <>
      {/* The browser opens its own question only inside the click, so asking it is the first thing the click does. */}
      <Button icon="mouse" onClick={() => void point(question).then(setFailed)}>
        {question ? t.pointAtIt : t.pointAtSomething}
      </Button>
      {failed && <p role="alert">{why[failed]}</p>}
    </>
  )
}
