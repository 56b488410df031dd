import type { Answer } from '@/lib/model/answer'
import { nextStamp } from '@/lib/model/stamp'
import { saveEntry } from '@/lib/store/glossary'
import { findDevice } from '@/lib/store/settings'
import { oneLine } from '@/lib/text/plain-text'
import { publishWords } from './publish-words'

/** Makes a glossary entry of an answer, so that the word is explained where it is met again. */
export async function keepAnswer(answer: Answer, term: string, now: number): Promise<void> {
  await saveEntry({
    id: crypto.randomUUID(),
    term: oneLine(term, 100),
    meaning: answer.text,
    from: answer.from,
    at: now,
    question: answer.question,
    answer: answer.id,
    stamp: nextStamp(await findDevice()),
  })
  await publishWords()
}
