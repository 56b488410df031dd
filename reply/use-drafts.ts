import { useEffect, useState } from 'react'
import type { ReplyAnswer } from '@/lib/share/packet'
import { ReplyAnswer as Answer, isSilent } from '@/lib/share/packet'

type Kept = { agenda: string; answers: ReplyAnswer[] }

/**
 * The answers while they are written. They are kept with this entry of the tab's history: a reload brings them back,
 * and no other page can read them, as those that share a store with this file could.
 */
export function useDrafts(agenda: string, asked: readonly string[]) {
  const [answers, setAnswers] = useState<ReplyAnswer[]>(() => {
    const kept = keptFor(agenda)
    return asked.map(question => kept.find(each => each.question === question) ?? emptyAnswer(question))
  })
  const [saved, setSaved] = useState(answers)
  const unsaved = answers !== saved && answers.some(answer => !isSilent(answer))
  useEffect(() => {
    history.replaceState({ agenda, answers } satisfies Kept, '')
  }, [agenda, answers])
  useEffect(() => {
    if (!unsaved) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', warn)
    return () => removeEventListener('beforeunload', warn)
  }, [unsaved])
  const change = (question: string, part: Partial<ReplyAnswer>) =>
    setAnswers(answers.map(answer => (answer.question === question ? { ...answer, ...part } : answer)))
  return { answers, change, onSaved: () => setSaved(answers) }
}

function emptyAnswer(question: string): ReplyAnswer {
  return { question, text: '', comparison: '', steps: '', link: '' }
}

/** A link is kept as it is typed, whole or not; everything else must have its shape. */
function keptFor(agenda: string): ReplyAnswer[] {
  const state: Partial<Kept> | null = history.state
  if (state?.agenda !== agenda || !Array.isArray(state.answers)) return []
  return state.answers.filter(answer => Answer.safeParse({ ...answer, link: '' }).success)
}
