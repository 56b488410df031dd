import { LIMITS } from '@/lib/text/plain-text'
import { stepsOf } from './entry-of-answer'
import type { Written } from './glossary'
import { MOST, TERM_LIMIT } from './glossary'
import { linkOf, tidied } from './written'

/** What a table of words has in its columns, in the order in which we write it. */
export const COLUMNS = [
  'term',
  'meaning',
  'comparison',
  'plain',
  'forms',
  'steps',
  'link',
  'tools',
  'from',
  'at',
  'question',
] as const
export type Column = (typeof COLUMNS)[number]
/** One line of a table: what stands in which column. `line` is its number in the file, from 1. */
export type WordRow = { line: number; cells: Partial<Record<Column, string>> }

/** Why a line makes no word; each has its sentence in locales/. */
export type LeftOutWhy = 'no-term' | 'no-meaning' | 'long-term' | 'long-text' | 'bad-link' | 'too-many'
/** A word out of a file, with the day it was said on where the file tells it. */
export type FoundWord = Written & { at?: number }

/** So that several things in one cell come apart again. */
export const BETWEEN = ' | '

/** The word a line makes, or why it makes none: nothing of it is cut without a word. */
export function wordOfRow({ cells }: WordRow): FoundWord | LeftOutWhy {
  const { term = '', meaning = '', comparison = '', plain = '', link = '', at = '' } = cells
  const said = meaning.trim() || comparison.trim() || plain.trim()
  const steps = stepsOf((cells.steps ?? '').trim())
  const forms = severalIn(cells.forms)
  const tools = severalIn(cells.tools)
  if (!term.trim()) return 'no-term'
  if (!said) return 'no-meaning'
  if (term.trim().length > TERM_LIMIT || [...forms, ...tools].some(({ length }) => length > TERM_LIMIT))
    return 'long-term'
  if ([meaning, comparison, plain].some(({ length }) => length > LIMITS.words)) return 'long-text'
  if (steps.length > MOST.steps || steps.some(({ length }) => length > LIMITS.sentence)) return 'long-text'
  if (forms.length > MOST.forms || tools.length > MOST.tools) return 'long-text'
  if (link.trim() && !linkOf(link)) return 'bad-link'
  const day = Date.parse(at.trim())
  const written = tidied({ term, meaning: said, comparison, plain, forms, steps, link, tools, from: cells.from ?? '' })
  if (written.comparison === written.meaning) delete written.comparison
  if (written.plain === written.meaning) delete written.plain
  return { ...written, ...(/^\d{4}-\d\d-\d\d/.test(at.trim()) && day ? { at: day } : {}) }
}

/** Several things in one cell: between bars or on lines of their own, else between semicolons. */
function severalIn(cell = ''): string[] {
  const between = /[|\n]/.test(cell) ? /[|\n]/ : ';'
  return cell
    .split(between)
    .map(part => part.trim())
    .filter(Boolean)
}
