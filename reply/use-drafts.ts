import { useEffect, useState } from 'react'
import { isSilent } from '@/lib/model/said'
import type { ReplyAnswer } from '@/lib/share/packet'
import { ReplyAnswer as Answer } from '@/lib/share/packet'

type Kept = { agenda: string; answers: ReplyAnswer[]; asks: string }

/**
 * The answers while they are written. They are kept with this entry of the tab's history: a reload brings them back,
 * and no other page can read them, as those that share a store with this file could.
 */
export function useDrafts(agenda: string, asked: readonly string[]) {
  const [answers, setAnswers] = useState<ReplyAnswer[]>(() => {
    const kept = keptFor(agenda).answers
    return asked.map(question => kept.find(each => each.question === question) ?? emptyAnswer(question))
  })
  const [asks, setAsks] = useState(() => keptFor(agenda).asks)
  const [saved, setSaved] = useState({ answers, asks })
  const isChanged = answers !== saved.answers || asks !== saved.asks
  const unsaved = isChanged && (asks.trim() !== '' || answers.some(answer => !isSilent(answer)))
  useEffect(() => {
    history.replaceState({ agenda, answers, asks } satisfies Kept, '')
  }, [agenda, answers, asks])
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
  const change = (question: string, part: Partial<ReplyAnswer>) =>
    setAnswers(answers.map(answer => (answer.question === question ? { ...answer, ...part } : answer)))
  return { answers, change, asks, setAsks, onSaved: () => setSaved({ answers, asks }) }
}

function emptyAnswer(question: string): ReplyAnswer {
  return { question, text: '', comparison: '', steps: '', exercise: '', link: '' }
}

/** A link is kept as it is typed, whole or not; everything else must have its shape. */
function keptFor(agenda: string): Omit<Kept, 'agenda'> {
  const state: Partial<Kept> | null = history.state
  if (state?.agenda !== agenda || !Array.isArray(state.answers)) return { answers: [], asks: '' }
  const answers = state.answers.filter(answer => Answer.safeParse({ ...answer, link: '' }).success)
  return { answers, asks: typeof state.asks === 'string' ? state.asks : '' }
}
