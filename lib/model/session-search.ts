import type { Records } from './agenda'
import type { Pair } from './pair'
import { headline } from './question'
import { finder, searchable } from './search'
import type { Session } from './session'

/** All that was said in each of some sessions, as it is searched, by its id. */
export function textsOf(
  sessions: readonly Session[],
  { notes, practice, questions, pairs }: Records & { pairs: readonly Pair[] },
): Map<string, string> {
  const words = new Map(questions.map(question => [question.id, headline(question)]))
  const texts = new Map<string, string[]>()
  for (const { id, pair, order, topics } of sessions)
    texts.set(id, [
      pairs.find(each => each.id === pair)?.name ?? '',
      ...order.map(each => words.get(each) ?? ''),
      ...topics.map(({ text }) => text),
    ])
  for (const { session, text, deletedAt } of notes) if (deletedAt === undefined) texts.get(session)?.push(text)
  for (const { session, title } of practice) texts.get(session)?.push(title)
  return new Map([...texts].map(([id, parts]) => [id, searchable(...parts)]))
}

/** The sessions in whose texts (`textsOf`) the words typed stand; all of them while nothing is typed. */
export function findSessions(
  sessions: readonly Session[],
  texts: ReadonlyMap<string, string>,
  typed: string,
): Session[] {
  const isFound = finder(typed)
  return sessions.filter(({ id }) => isFound(texts.get(id) ?? ''))
}
