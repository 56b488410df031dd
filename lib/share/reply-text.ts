import type { Said } from '@/lib/model/said'
import { isSilent } from '@/lib/model/said'
import type { PageStrings } from '@/locales/mentor-page'
import type { ReplyAnswer } from './packet'
import { tagOf } from './tag'

/** All that was said to one question as one text, each part under its name. */
export function answerText({ text, comparison, steps, exercise, link, later }: Said, t: PageStrings): string {
  const parts = [
    text.trim(),
    comparison.trim() && `${t.itIsLike} ${comparison.trim()}`,
    steps.trim() && `${t.stepByStep}\n${steps.trim()}`,
    exercise.trim() && `${t.toPractise} ${exercise.trim()}`,
    link.trim(),
    later && t.laterSaid[later],
  ]
  return parts.filter(Boolean).join('\n\n')
}

/**
 * The answers as text to paste, what is asked in return before them; the tags bring each back to its question. `asked`
 * are all the questions' ids in order.
 */
export function replyText(
  answers: readonly ReplyAnswer[],
  asks: string,
  asked: readonly string[],
  t: PageStrings,
): string {
  const said = answers.filter(answer => !isSilent(answer))
  const answered = said.map(
    answer => `[${tagOf(asked.indexOf(answer.question) + 1, answer.question)}]\n${answerText(answer, t)}\n`,
  )
  return [...(asks.trim() ? [`${t.inReturn} ${asks.trim()}\n`] : []), ...answered].join('\n')
}
