import type { Answer } from './answer'
import type { Written } from './glossary'
import type { Question } from './question'

const STEP_MARK = /^\s*(?:\d{1,3}[.)]|[-*•])\s+/

/** What a word says when an answer becomes its meaning: its parts where it came in parts, and the tool it was asked in. */
export function entryOfAnswer(answer: Answer, question: Question | undefined, term: string): Written {
  const { text, comparison, steps, link } = answer.said ?? { text: '', comparison: '', steps: '', link: '' }
  const app = question?.capture?.app
  const about = { term, from: answer.from, tools: app ? [app] : [], pair: answer.pair }
  // An answer of steps alone is kept as it was read.
  if (!text.trim() && !comparison.trim()) return { ...about, meaning: answer.text, link }
  return {
    ...about,
    meaning: text.trim() ? text : comparison,
    comparison: text.trim() ? comparison : '',
    steps: stepsOf(steps),
    link,
  }
}

/** Steps as they were written, a line each, without the numbers in front. */
export function stepsOf(written: string): string[] {
  return written.split('\n').map(line => line.replace(STEP_MARK, ''))
}
