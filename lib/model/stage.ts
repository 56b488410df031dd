import type { Answer } from './answer'
import type { Question } from './question'

/** Where a question stands, derived from the records and stored nowhere. */
export type Stage = 'private' | 'planned' | 'answered'

/** `planned` holds the ids of the questions in an upcoming agenda. */
export function stageOf(question: Question, answers: Answer[], planned: ReadonlySet<string>): Stage {
  if (answers.some(answer => answer.question === question.id)) return 'answered'
  return planned.has(question.id) ? 'planned' : 'private'
}
