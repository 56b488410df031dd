import { useEffect, useRef, useState } from 'react'
import type { OpenQuestion } from '@/components/questions/QuestionSheet'
import { askAboutDraft } from '@/lib/actions/ask-about-draft'
import { appOf } from '@/lib/apps/apps'
import type { Draft, Shown } from '@/lib/browser/shown'
import { show, watchShown } from '@/lib/browser/shown'
import type { Capture } from '@/lib/model/capture'
import { captureOfGesture, captureWithPage } from '@/lib/model/capture'

/** When a click in the panel itself shows something: always before the panel was opened, so the note takes the focus. */
const CLICK = 0

/**
 * What the panel of a window shows, kept as one key in storage.session. The note takes the focus when the panel was
 * opened by the gesture, when the person clicked here, or when the focus was in a note already: never otherwise.
 */
export function useShown(windowId: number, first: Shown | undefined, onGesture: () => void) {
  const [shown, setShown] = useState(first)
  const [focus, setFocus] = useState(first !== undefined && openedBy(first))
  const latest = useRef({ shown, onGesture })
  latest.current = { shown, onGesture }
  useEffect(() => {
    const forgetDraft = () => {
      if (latest.current.shown && 'draft' in latest.current.shown) void show(windowId, undefined)
    }
    addEventListener('pagehide', forgetDraft)
    const stop = watchShown(windowId, next => {
      setFocus(next !== undefined && (openedBy(next) || document.activeElement instanceof HTMLTextAreaElement))
      setShown(next)
      if (next) latest.current.onGesture()
    })
    return () => {
      removeEventListener('pagehide', forgetDraft)
      stop()
    }
  }, [windowId])
  return {
    open: shown && openQuestion(windowId, shown, focus),
    show: (id: string, fresh: boolean) => void show(windowId, { question: id, fresh, at: CLICK }),
    close: () => void show(windowId, undefined),
  }
}

/** Whether this panel is younger than what it shows: then the gesture opened it. */
function openedBy({ at }: Shown): boolean {
  return performance.timeOrigin >= at
}

function openQuestion(windowId: number, shown: Shown, focus: boolean): OpenQuestion {
  if ('question' in shown) return { id: shown.question, fresh: shown.fresh, focus }
  const { draft } = shown
  const keep = async (note: string) => {
    await askAboutDraft(draft, note, Date.now())
    await show(windowId, { question: draft.id, fresh: true, at: CLICK })
  }
  return { id: draft.id, fresh: true, focus, ready: { capture: captureOfDraft(draft), keep } }
}

function captureOfDraft({ gesture, page }: Draft): Capture {
  return { ...captureWithPage(captureOfGesture(gesture, appOf(gesture.address)), page), complete: true }
}
