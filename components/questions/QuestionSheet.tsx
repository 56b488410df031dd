import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { closeQuestion } from '@/lib/actions/close-question'
import { deleteQuestion } from '@/lib/actions/delete-question'
import { startQuestion } from '@/lib/actions/start-question'
import { writeNote } from '@/lib/actions/write-note'
import type { Offer } from '@/lib/model/address'
import type { Capture, ClosedFrame } from '@/lib/model/capture'
import { findQuestion } from '@/lib/store/questions'
import { AddressParts } from './AddressParts'
import { Answers } from './Answers'
import { Evidence } from './Evidence'
import { LeftOn } from './LeftOn'
import { LookInside } from './LookInside'
import type { Doors } from './PointButton'
import { PointButton } from './PointButton'
import { Replaced } from './Replaced'
import { ShowWhere } from './ShowWhere'
import { useSavedText } from './use-saved-text'

const KnownAlready = lazy(() => import('@/components/glossary/KnownAlready').then(it => ({ default: it.KnownAlready })))

export type OpenQuestion = {
  id: string
  /** Just asked: it can be undone for as long as it is shown. */
  fresh: boolean
  /** Whether the note takes the focus: when the panel or the person opened it, never when a page did. */
  focus: boolean
  /** What was left out of its page's address and may be kept, while the tab is still there. */
  offers?: Offer[]
  /** The frame it is about that could not be looked into, under the same condition. */
  frame?: { tabId: number; closed: ClosedFrame } | undefined
  /** A page made ready: what it shows, and how to keep it with a first note. */
  ready?: { capture: Capture; keep: (note: string) => Promise<void> }
}

type Props = OpenQuestion & { doors: Doors; onClose: (said: string) => void }

/** The one open question: its evidence, the note that saves itself, the answers. */
export function QuestionSheet({ id, fresh, focus, offers = [], frame, ready, doors, onClose }: Props) {
  const { t } = useSpeech()
  const question = useLiveQuery(() => findQuestion(id), [id])
  const {
    text: note,
    change,
    state,
  } = useSavedText(question?.note ?? '', async text => {
    // The store is asked, not this screen: a question just kept may not have reached it yet.
    if (!(await writeNote(id, text))) await (ready ? ready.keep(text) : startQuestion(id, text, Date.now()))
  })
  const field = useRef<HTMLTextAreaElement>(null)
  useEffect(() => {
    if (focus) field.current?.focus()
  }, [focus])
  const capture = question?.capture ?? ready?.capture
  const close = () => {
    onClose('')
    // What was typed last may still be on its way; an emptied note must not be read before.
    void writeNote(id, note).then(() => closeQuestion(id))
  }
  const remove = () => {
    onClose(fresh ? t.takenBack : t.deleted)
    void deleteQuestion(id, Date.now())
  }
  return (
    <Sheet label={t.openQuestion}>
      <div className="row row-spread">
        <StateLine icon="lock" tone="strong">
          {t.onlyYou}
        </StateLine>
        {question && (state === 'saved' || state === 'saving') && (
          <StateLine icon="tick">
            {state === 'saving' ? t.saving : fresh ? `${t.newMark} · ${t.saved}` : t.saved}
          </StateLine>
        )}
      </div>
      {capture && (
        <Evidence
          capture={capture}
          onMark={question && (() => doors.markPicture(id))}
          remedy={question && frame && <LookInside id={id} {...frame} />}
        >
          {question && offers.length > 0 && <AddressParts id={id} address={capture.address} offers={offers} />}
        </Evidence>
      )}
      {fresh && capture?.quote && (
        <Suspense>
          <KnownAlready words={capture.quote.exact} />
        </Suspense>
      )}
      <Replaced id={id} replaced={question?.replaced !== undefined} />
      {question && capture?.address && capture.complete && (
        <ShowWhere question={question} capture={{ ...capture, address: capture.address }} doors={doors} />
      )}
      {capture && (ready || question) && mayPoint(capture) && <PointButton doors={doors} question={question} />}
      <Field
        ref={field}
        label={t.whatPuzzles}
        hint={t.leaveEmpty}
        value={note}
        onChange={event => change(event.currentTarget.value)}
      />
      {(state === 'full' || state === 'failed') && (
        <p role="alert">{state === 'full' ? t.notSaved : t.notSavedForNow}</p>
      )}
      {ready && !question ? (
        <Button variant="primary" onClick={() => void ready.keep(note)}>
          {t.askAboutPage}
        </Button>
      ) : (
        <div className="row">
          <Button variant="primary" onClick={close}>
            {t.done}
          </Button>
          {question && (
            <Button icon={fresh ? 'undo' : 'bin'} onClick={remove}>
              {fresh ? t.undo : t.delete}
            </Button>
          )}
        </div>
      )}
      <p className="small soft">{ready && !question ? t.askAboutPageHint : t.staysHere}</p>
      {question && !fresh && <LeftOn question={id} />}
      {/* What was just asked has no answer yet; one thing at a time. */}
      {question && !fresh && <Answers question={question} />}
    </Sheet>
  )
}

/** Where no script of ours can be, there is nothing to point at: the picture can be drawn on. */
function mayPoint({ unread }: Capture): boolean {
  return !unread || unread === 'refused' || unread === 'too-slow'
}
