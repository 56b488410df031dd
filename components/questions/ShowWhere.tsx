import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { stepPlace } from '@/lib/actions/step-place'
import { stopLooking } from '@/lib/actions/stop-looking'
import type { Capture } from '@/lib/model/capture'
import type { Looking, NoLooking, Outcome } from '@/lib/model/looking'
import { outcomeOf } from '@/lib/model/looking'
import type { Question } from '@/lib/model/question'
import type { Doors } from './PointButton'
import { StoredPicture } from './StoredPicture'

type Props = { question: Question; capture: Capture & { address: string }; doors: Doors }

/** Shows on its page what a question is about, or says honestly that it may be here, or that it was not found. */
export function ShowWhere({ question, capture, doors }: Props) {
  const { t } = useSpeech()
  const [state, setState] = useState<NoLooking | 'opening'>()
  const button = useRef<HTMLButtonElement>(null)
  // A closed question shows nothing any more, here or on its page.
  useEffect(() => () => void stopLooking(question.id), [question.id])
  const looking = doors.looking?.question === question.id ? doors.looking : undefined
  const outcome = !state && looking ? outcomeOf(looking) : undefined
  const show = () => {
    setState('opening')
    void doors.showWhere(question).then(setState, error => {
      setState(undefined)
      throw error
    })
  }
  const stop = () => {
    // The button goes away; without this the keyboard would be nowhere.
    button.current?.focus()
    void stopLooking(question.id)
  }
  return (
    <>
      {/* The browser opens its own question only inside the click, so asking it is the first thing the click does. */}
      <Button ref={button} icon="place" onClick={show}>
        {t.showWhere}
      </Button>
      <div className="stack shown-where" role="status">
        {state === 'opening' && <p>{t.openingPage}</p>}
        {state && state !== 'opening' && <NotLooked why={state} capture={capture} keys={doors.panelShortcut} />}
        {looking && outcome && <Seen looking={looking} outcome={outcome} capture={capture} />}
      </div>
      {outcome && <Steps outcome={outcome} onStop={stop} />}
    </>
  )
}

/** What was found until now. */
function Seen({ looking, outcome, capture }: { looking: Looking; outcome: Outcome; capture: Capture }) {
  const { t } = useSpeech()
  const { result, places, hidden, waiting } = outcome
  return (
    <>
      {result === 'found' && <p>{t.foundIt}</p>}
      {result === 'maybe' && (
        <>
          <p>{t.maybeHere(looking.at + 1, places.length)}</p>
          <p className="small soft">{t.compareIt}</p>
        </>
      )}
      {hidden && <p>{t.hiddenPart}</p>}
      {waiting && (
        <p className={result === 'maybe' ? 'small soft' : undefined}>
          {Object.keys(looking.answers).length > 0 ? t.stillLooking : t.lookingFor}
        </p>
      )}
      {result === 'not-found' && !waiting && (
        <>
          <p>{t.notFound}</p>
          <Picture capture={capture} />
        </>
      )}
    </>
  )
}

/** Leads through the places it may be, and ends looking. */
function Steps({ outcome: { places, waiting }, onStop }: { outcome: Outcome; onStop: () => void }) {
  const { t } = useSpeech()
  if (!waiting && places.length < 2) return null
  return (
    <div className="row">
      {places.length > 1 && (
        <>
          <Button icon="left" onClick={() => void stepPlace(-1)}>
            {t.previousPlace}
          </Button>
          <Button icon="right" onClick={() => void stepPlace(1)}>
            {t.nextPlace}
          </Button>
        </>
      )}
      {waiting && (
        <Button icon="close" onClick={onStop}>
          {t.stopLooking}
        </Button>
      )}
    </div>
  )
}

/** Why nothing is looked for on the page that was opened, and the picture beside it. */
function NotLooked({ why, capture, keys }: { why: NoLooking; capture: Props['capture']; keys: string }) {
  const { t } = useSpeech()
  if (why === 'hands-off')
    return (
      <>
        <p>{new URL(capture.address).pathname === '/' ? t.shownSiteOnly : t.shownBeside}</p>
        {capture.picture && <StoredPicture id={capture.picture} orView alt={t.pictureOf(capture.app ?? '')} />}
      </>
    )
  return (
    <>
      <p>{why === 'refused' ? t.lookingRefused(keys) : t.notLooked[why]}</p>
      <Picture capture={capture} />
    </>
  )
}

function Picture({ capture: { picture, quote, element, title } }: { capture: Capture }) {
  const { t } = useSpeech()
  if (!picture) return null
  return (
    <>
      <p className="small soft">{t.thisIsWhatYouSaw}</p>
      <StoredPicture id={picture} orView alt={quote || element ? t.closeUpOf(title) : t.pictureOf(title)} />
    </>
  )
}
