import { appOf } from '@/lib/apps/apps'
import { pageOf } from '@/lib/browser/open-page'
import { cleanAddress } from '@/lib/model/address'
import type { Answer } from '@/lib/model/answer'
import type { Question } from '@/lib/model/question'
import { findAnswersTo } from '@/lib/store/answers'
import { findQuestionsOn } from '@/lib/store/questions'

/** What was asked on a page and has been answered; the answers newest first. */
export type AnsweredHere = { question: Question; answers: Answer[] }

/**
 * What was asked on the page with this address, as the browser has it, and has been answered; the latest question first.
 * A question keeps its address cleaned, and sometimes with a part that its asker wanted kept, so both are looked for.
 */
export async function findAnsweredHere(address: string): Promise<AnsweredHere[]> {
  const pages = new Set([address, cleanAddress(address, appOf(address)) ?? ''].map(pageOf))
  const questions = (await Promise.all([...pages].filter(Boolean).map(findQuestionsOn))).flat()
  const answers = await findAnswersTo(questions.map(({ id }) => id))
  return questions
    .map(question => ({ question, answers: answers.filter(each => each.question === question.id) }))
    .filter(each => each.answers.length > 0)
    .sort((one, other) => other.question.askedAt - one.question.askedAt)
}
