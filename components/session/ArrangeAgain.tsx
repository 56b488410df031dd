import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { arranged } from '@/lib/model/agenda'
import { isTogether } from '@/lib/model/arrange'
import type { Item } from '@/lib/model/fit'
import type { Session } from '@/lib/model/session'
import type { Meeting } from './use-meeting'

type Props = {
  session: Session
  /** What is on the agenda in the order that is shown: what is talked about, and what is for the hands. */
  asked: Item[][]
  meeting: Meeting
  /** Not while some questions are out of sight: it would move them too. */
  isOffered: boolean
  onSaid: (words: string) => void
}

/** Puts the questions of one tool together, offered where that changes something; Undo stays until the plan changes. */
export function ArrangeAgain({ session, asked, meeting, isOffered, onSaid }: Props) {
  const { t } = useSpeech()
  const [made, setMade] = useState<{ before: string[]; rev: number }>()
  // Every change of the plan counts its stamp up, so what was made is the last change as long as the count stands.
  const canUndo = made?.rev === session.stamp.rev
  const button = useFocusAfterPress(canUndo)
  const put = (order: string[], words: string) => {
    button.press()
    void changeSession(session.id, { order })
    onSaid(words)
  }
  if (canUndo)
    return (
      <div>
        <p className="small soft">{t.areTogether}</p>
        <Button ref={button.ref} icon="undo" onClick={() => put(made.before, t.orderAsBefore)}>
          {t.undo}
        </Button>
      </div>
    )
  if (!isOffered || asked.every(isTogether)) return null
  return (
    <Button
      ref={button.ref}
      icon="together"
      onClick={() => {
        setMade({ before: session.order, rev: session.stamp.rev + 1 })
        put(arranged(session, meeting, meeting.packs), t.areTogether)
      }}
    >
      {t.putTogether}
    </Button>
  )
}

/** A pressed button that gives way to another hands the focus on to it; nothing else moves the focus. */
function useFocusAfterPress(canUndo: boolean) {
  const ref = useRef<HTMLButtonElement>(null)
  const before = useRef<boolean>(undefined)
  useEffect(() => {
    if (before.current === !canUndo) ref.current?.focus()
    before.current = undefined
  }, [canUndo])
  const press = () => {
    before.current = canUndo
  }
  return { ref, press }
}
