import type { Answer } from '@/lib/model/answer'
import { entryOfAnswer } from '@/lib/model/entry-of-answer'
import { nextStamp } from '@/lib/model/stamp'
import { tidied } from '@/lib/model/written'
import { saveEntry } from '@/lib/store/glossary'
import { listPairs } from '@/lib/store/pairs'
import { findQuestion } from '@/lib/store/questions'
import { findDevice } from '@/lib/store/settings'
import { publishWords } from './publish-words'

/** Makes a glossary entry of an answer, so that the word is explained where it is met again. */
export async function keepAnswer(answer: Answer, term: string, now: number): Promise<void> {
  const written = entryOfAnswer(answer, await findQuestion(answer.question), term)
  const pair = written.pair ?? (await pairNamed(answer.from))
  await saveEntry({
    ...tidied({ ...written, pair }),
    id: crypto.randomUUID(),
    at: now,
    question: answer.question,
    answer: answer.id,
    stamp: nextStamp(await findDevice()),
  })
  await publishWords()
}

/** The one pair in which somebody of this name explains to me; none where there are two. */
async function pairNamed(name: string): Promise<string | undefined> {
  const pairs = (await listPairs()).filter(pair => pair.role === 'mentee' && pair.name === name)
  return pairs.length === 1 ? pairs[0]?.id : undefined
}
