import { useEffect, useRef, useState } from 'react'
import type { OpenQuestion } from '@/components/questions/QuestionSheet'
import { askAboutDraft } from '@/lib/actions/ask-about-draft'
import { appOf } from '@/lib/apps/apps'
import type { Draft, Shown } from '@/lib/browser/shown'
import { findShown, show, showAtOnce, watchShown, withoutPage } from '@/lib/browser/shown'
import type { Offer } from '@/lib/model/address'
import { offeredParameters } from '@/lib/model/address'
import type { Capture } from '@/lib/model/capture'
import { captureOfGesture, captureWithPage } from '@/lib/model/make-capture'

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
    const forgetPage = () => {
      const now = latest.current.shown
      if (now && withoutPage(now) !== now) void showAtOnce(windowId, withoutPage(now))
    }
    addEventListener('pagehide', forgetPage)
    const take = (next: Shown) => {
      if (next.by === ME) return
      const before = latest.current.shown
      setShown(next)
      // The same question: only what was left out of its address came or went.
      if (before && 'question' in before && 'question' in next && before.question === next.question) return
      setFocus(openedBy(next) || document.activeElement instanceof HTMLTextAreaElement)
      if (!('nothing' in next)) latest.current.onGesture()
    }
    const stop = watchShown(windowId, take)
    // What changed between the first look and this watch would be missed.
    void findShown(windowId).then(now => now && take(now))
    return () => {
      removeEventListener('pagehide', forgetPage)
      stop()
    }
  }, [windowId])
  const showQuestion = (id: string, fresh: boolean) => click({ at: Date.now(), by: ME, question: id, fresh })
  const keep = async (draft: Draft, note: string) => {
    await askAboutDraft(draft, note, Date.now())
    const now = latest.current.shown
    const stillThere = now && 'draft' in now && now.draft.id === draft.id
    // Its picture took a while: what was asked or opened meanwhile has the panel.
    if (now && !stillThere && !('nothing' in now)) return
    // The tab may have moved on while its page was kept: then nothing of it is offered.
    const held = stillThere ? { tabId: draft.tabId, offers: offersOf(draft), closed: draft.page.closed } : {}
    click({ at: Date.now(), by: ME, question: draft.id, fresh: true, ...held })
  }
  return {
    open: shown && openQuestion(shown, focus, keep),
    show: showQuestion,
    close: () => click({ at: Date.now(), by: ME, nothing: true }),
  }
}

/** Whether this panel is younger than what it shows: then the gesture opened it. */
function openedBy({ at }: Shown): boolean {
  return performance.timeOrigin >= at
}

function openQuestion(shown: Shown, focus: boolean, keep: (draft: Draft, note: string) => Promise<void>) {
  if ('nothing' in shown) return undefined
  if ('question' in shown) {
    const { question: id, fresh, offers = [], tabId, closed } = shown
    const frame = closed && tabId !== undefined ? { tabId, closed } : undefined
    return { id, fresh, focus, offers, frame } satisfies OpenQuestion
  }
  const { draft } = shown
  const ready = { capture: captureOfDraft(draft), keep: (note: string) => keep(draft, note) }
  return { id: draft.id, fresh: true, focus, ready } satisfies OpenQuestion
}

function offersOf({ gesture }: Draft): Offer[] {
  return offeredParameters(gesture.address, appOf(gesture.address))
}

function captureOfDraft({ gesture, page }: Draft): Capture {
  const app = appOf(gesture.address)
  return { ...captureWithPage(captureOfGesture(gesture, app), page, app), complete: true }
}
