import { bare } from '@/lib/text/bare'
import type { Records } from './agenda'
import type { Pair } from './pair'
import { headline } from './question'
import type { Session } from './session'

/** All that was said in each of some sessions, as it is compared: ids to bare text. */
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
  return new Map([...texts].map(([id, parts]) => [id, bare(parts.join('\n'))]))
}

/** The sessions in whose texts (`textsOf`) the words typed stand; all of them while nothing is typed. */
export function findSessions(
  sessions: readonly Session[],
  texts: ReadonlyMap<string, string>,
  typed: string,
): Session[] {
  const wanted = bare(typed).trim()
  return sessions.filter(({ id }) => texts.get(id)?.includes(wanted))
}
