import type { Block } from '@/lib/model/fit'
import type { Practice } from '@/lib/model/practice'
import { headline } from '@/lib/model/question'
import type { Language } from '@/locales/language'

/** The practice of a block as it stands, or as it is before anything of it was ticked; none where nothing is to be done. */
export function practiceOf(
  block: Block,
  session: string,
  practice: readonly Practice[],
  language: Language,
): Omit<Practice, 'stamp'> | undefined {
  const of = block.kind === 'exercise' ? block.exercise.id : block.kind === 'question' ? block.question.id : ''
  const stored = practice.find(each => each.session === session && each.of === of)
  if (stored) return stored
  const fresh = { id: `${session}-${of}`, session, of, at: 0 }
  if (block.kind === 'exercise') {
    const { title, steps } = block.exercise[language]
    return { ...fresh, title, steps: steps.map(text => ({ text, done: false })) }
  }
  if (block.kind !== 'question' || !block.practice) return undefined
  return { ...fresh, title: headline(block.question).slice(0, 300), steps: [] }
}
