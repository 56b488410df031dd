import type { Packs, Records } from './agenda'
import { agendaOf } from './agenda'
import type { Answer } from './answer'
import type { Whence } from './by-tool'
import { keyOf, whenceOf } from './by-tool'
import { answeredIds } from './open-questions'
import type { Question } from './question'
import { searchable } from './search'
import type { Session } from './session'
import type { Stage } from './stage'
import { stageOf } from './stage'

/** What a list holds of a question: enough to order, group and search thousands without holding them. */
export type Listed = {
  id: string
  whence: Whence
  /** `undefined` as long as only the question itself was looked at. */
  stage: Stage | undefined
  /** All that is searched, as `searchable` makes it: the question, its place, the answers. */
  text: string
}

/** The questions that wait, newest first, and those in the bin. */
export type Survey = { waiting: Listed[]; binned: Listed[] }

/** Some questions, newest first, before anything else was looked at. */
export function glance(questions: readonly Question[]): Survey {
  return survey(questions, [], () => undefined)
}

/** All questions, newest first, and where each stands; `session` is the one to come. */
export function surveyAll(records: Records, session: Session | undefined, packs: Packs): Survey {
  const blocks = session ? agendaOf(session, records, packs).blocks : []
  const planned = new Set(blocks.flatMap(block => (block.kind === 'question' ? [block.question.id] : [])))
  const answered = answeredIds(records.questions, records)
  return survey(records.questions, records.answers, question => stageOf(question, answered, planned))
}

function survey(
  questions: readonly Question[],
  answers: readonly Answer[],
  stage: (question: Question) => Stage | undefined,
): Survey {
  const told = Map.groupBy(answers, ({ question }) => question)
  const whences = new Map<string, Whence>()
  const list = (question: Question): Listed => {
    const { id, note, capture } = question
    const whence = whenceOf(question)
    const same = whences.get(keyOf(whence)) ?? whence
    whences.set(keyOf(whence), same)
    const parts = capture?.parts?.map(({ text }) => text) ?? []
    const said = told.get(id)?.map(({ text }) => text) ?? []
    const { quote, element, title } = capture ?? {}
    return {
      id,
      whence: same,
      stage: stage(question),
      text: searchable(note, quote?.exact, element?.name, title, ...parts, whence.name, ...said),
    }
  }
  const all = questions.toSorted((one, other) => other.askedAt - one.askedAt)
  return {
    waiting: all.filter(({ deletedAt }) => deletedAt === undefined).map(list),
    // An erased one is a tombstone that says nothing.
    binned: all.filter(({ deletedAt, capture, note }) => deletedAt !== undefined && (capture || note)).map(list),
  }
}
