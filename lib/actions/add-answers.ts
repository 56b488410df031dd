import type { Answer } from '@/lib/model/answer'
import { hashId } from '@/lib/model/hash-id'
import type { Said } from '@/lib/model/said'
import { saveAnswer } from '@/lib/store/answers'
import { findDevice } from '@/lib/store/settings'
import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'

/** An answer to be added: what came, and what it says after its reader has shortened it; `pair` is whose it is, or empty. */
type Addition = {
  question: string
  pair: string
  words: string
  text: string
  from: string
  later?: true | undefined
  /** Its parts, where nobody shortened it. */
  said?: Said | undefined
}

/** Adds answers that came from outside, each at its question. What was added before stays as it is. Returns what was added. */
export async function addAnswers(additions: Addition[], now: number): Promise<Answer[]> {
  const device = await findDevice()
  const added: Answer[] = []
  for (const { question, pair, words, text, from, later, said } of additions) {
    const answer: Answer = {
      id: await hashId(pair, question, words),
      question,
      by: 'mentor',
      from: oneLine(from, 100),
      text: cutAt(text.trim(), LIMITS.words),
      ...(later ? { later } : {}),
      ...(said ? { said } : {}),
      ...(pair ? { pair } : {}),
      at: now,
      stamp: { rev: 1, device },
    }
    if (await saveAnswer(answer)) added.push(answer)
  }
  return added
}
