import { LONGEST_TOPIC } from '@/lib/model/session'
import { oneLine } from '@/lib/text/plain-text'
import { changeSession } from './change-session'

/** Adds something to talk about that is no question, in front of all that is planned. */
export async function addTopic(session: string, text: string, minutes: number): Promise<boolean> {
  const topic = { id: crypto.randomUUID(), text: oneLine(text, LONGEST_TOPIC), minutes }
  return changeSession(session, ({ topics, order }) => ({ topics: [...topics, topic], order: [topic.id, ...order] }))
}
