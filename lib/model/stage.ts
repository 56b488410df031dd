import type { Question } from './question'

/** Where a question stands, derived from the records and stored nowhere. */
export type Stage = 'private' | 'planned' | 'answered'

/** `answered` holds the ids of the questions that were answered, `planned` of those in an upcoming agenda. */
export function stageOf({ id }: Question, answered: ReadonlySet<string>, planned: ReadonlySet<string>): Stage {
  if (answered.has(id)) return 'answered'
  return planned.has(id) ? 'planned' : 'private'
}
