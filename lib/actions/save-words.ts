import type { Entry } from '@/lib/model/glossary'
import { headline } from '@/lib/model/question'
import type { WordsFormat } from '@/lib/share/words-file'
import { listEntries } from '@/lib/store/glossary'
import { findQuestions } from '@/lib/store/questions'
import type { Language } from '@/locales/language'
import { wordsIn } from '@/locales/words'

const KINDS: Record<WordsFormat, { ending: string; type: string }> = {
  csv: { ending: 'csv', type: 'text/csv' },
  anki: { ending: 'txt', type: 'text/plain' },
  json: { ending: 'json', type: 'application/json' },
}

/** Writes all words into a file for another program. */
export async function saveWords(format: WordsFormat, language: Language, now: Date): Promise<File> {
  const entries = await listEntries()
  const asked = await questionsOf(entries)
  const { ending, type } = KINDS[format]
  const name = `ask-my-mentor-words-${now.toISOString().slice(0, 10)}.${ending}`
  return new File([await textOf(format, entries, asked, language)], name, { type: `${type};charset=utf-8` })
}

async function textOf(format: WordsFormat, entries: Entry[], asked: ReadonlyMap<string, string>, language: Language) {
  const { ankiOf, csvOf, jsonOf, rowOf } = await import('@/lib/share/words-file')
  if (format === 'json') return jsonOf(entries, asked)
  const rows = entries.map(entry => rowOf(entry, asked.get(entry.question ?? '') ?? ''))
  const { columns } = wordsIn(language).files
  return format === 'csv' ? csvOf(rows, columns, language) : ankiOf(rows, columns)
}

/** What was asked, in words, by the ids of the questions that are still there. */
async function questionsOf(entries: readonly Entry[]): Promise<Map<string, string>> {
  const ids = new Set(entries.flatMap(({ question }) => question ?? []))
  const questions = (await findQuestions([...ids])).filter(({ deletedAt }) => deletedAt === undefined)
  return new Map(questions.map(question => [question.id, headline(question)]))
}
