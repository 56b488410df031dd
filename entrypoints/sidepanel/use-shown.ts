import { useEffect, useRef, useState } from 'react'
import type { OpenQuestion } from '@/components/questions/QuestionSheet'
import { askAboutDraft } from '@/lib/actions/ask-about-draft'
import { appOf } from '@/lib/apps/apps'
import type { Draft, Shown } from '@/lib/browser/shown'
import { show, watchShown } from '@/lib/browser/shown'
import type { Capture } from '@/lib/model/capture'
import { captureOfGesture, captureWithPage } from '@/lib/model/capture'

/** This panel, among all that may show the same window. */
const ME = crypto.randomUUID()

/**
 * What the panel of a window shows, kept as one key in storage.session. The note takes the focus when the panel was
 * opened by the gesture, when the person clicked here, or when the focus was in a note already: never otherwise.
 */
export function useShown(windowId: number, first: Shown | undefined, onGesture: () => void) {
  const [shown, setShown] = useState(first)
  const [focus, setFocus] = useState(first !== undefined && openedBy(first))
  const latest = useRef({ shown, onGesture })
  latest.current = { shown, onGesture }
  /** A click here shows at once; the key follows, for the other panels and for the next time. */
  const click = (next: Shown) => {
    setShown(next)
    setFocus(true)
    if (!('nothing' in next)) onGesture()
    void show(windowId, next)
  }
  useEffect(() => {
    const forgetDraft = () => {
      if (latest.current.shown && 'draft' in latest.current.shown) void show(windowId, { at: 0, by: ME, nothing: true })
    }
    addEventListener('pagehide', forgetDraft)
    const stop = watchShown(windowId, next => {
      if (next.by === ME) return
      setFocus(openedBy(next) || document.activeElement instanceof HTMLTextAreaElement)
      setShown(next)
      if (!('nothing' in next)) latest.current.onGesture()
    })
    return () => {
      removeEventListener('pagehide', forgetDraft)
      stop()
    }
  }, [windowId])
  const showQuestion = (id: string, fresh: boolean) => click({ at: Date.now(), by: ME, question: id, fresh })
  return {
    open: shown && openQuestion(shown, focus, showQuestion),
    show: showQuestion,
    close: () => click({ at: Date.now(), by: ME, nothing: true }),
  }
}

/** Whether this panel is younger than what it shows: then the gesture opened it. */
function openedBy({ at }: Shown): boolean {
  return performance.timeOrigin >= at
}

function openQuestion(shown: Shown, focus: boolean, showQuestion: (id: string, fresh: boolean) => void) {
  if ('nothing' in shown) return undefined
  if ('question' in shown) return { id: shown.question, fresh: shown.fresh, focus } satisfies OpenQuestion
  const { draft } = shown
  const keep = async (note: string) => {
    await askAboutDraft(draft, note, Date.now())
    showQuestion(draft.id, true)
  }
  return { id: draft.id, fresh: true, focus, ready: { capture: captureOfDraft(draft), keep } } satisfies OpenQuestion
}

function captureOfDraft({ gesture, page }: Draft): Capture {
  return { ...captureWithPage(captureOfGesture(gesture, appOf(gesture.address)), page), complete: true }
}
