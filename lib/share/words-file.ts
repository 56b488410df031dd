/** Words as files that other programs open. */
import Papa from 'papaparse'
import type { Entry } from '@/lib/model/glossary'
import type { Column } from '@/lib/model/word-row'
import { BETWEEN, COLUMNS } from '@/lib/model/word-row'

export type WordsFormat = 'csv' | 'anki' | 'json'
type Row = Record<Column, string>

/** A word as it is written into a file; `question` is what was asked, in words. */
export function rowOf(entry: Entry, question: string): Row {
  const { term, meaning, comparison = '', plain = '', forms = [], steps = [], link = '', tools = [], from, at } = entry
  return {
    term,
    meaning,
    comparison,
    plain,
    forms: forms.join(BETWEEN),
    steps: steps.join('\n'),
    link,
    tools: tools.join(BETWEEN),
    from,
    at: dayOf(at),
    question,
  }
}

/**
 * A table that spreadsheets open by a double click: with the mark of UTF-8, the separator their language expects, and
 * nothing in it that they would run as a formula.
 */
export function csvOf(rows: readonly Row[], names: Row, language: 'en' | 'fr'): string {
  const cells = [names, ...rows].map(row => COLUMNS.map(column => row[column]))
  return `\ufeff${Papa.unparse(cells, { delimiter: language === 'fr' ? ';' : ',', escapeFormulae: true })}\r\n`
}

/** Text that Anki reads: its first two columns are the two sides of a card. */
export function ankiOf(rows: readonly Row[], names: Row): string {
  const line = (row: Row) => COLUMNS.map(column => htmlOf(row[column])).join('\t')
  return ['#separator:tab', '#html:true', `#columns:${line(names)}`, ...rows.map(line), ''].join('\n')
}

export function jsonOf(entries: readonly Entry[], questions: ReadonlyMap<string, string>): string {
  const words = entries.map(({ term, forms, meaning, comparison, plain, steps, link, tools, from, at, question }) => ({
    ...{ term, forms, meaning, comparison, plain, steps, link, tools, from, at: dayOf(at) },
    question: questions.get(question ?? ''),
  }))
  return `${JSON.stringify({ format: 'ask-my-mentor-words', version: 1, words }, undefined, 1)}\n`
}

/** The day in this computer's zone: "2026-03-13". */
function dayOf(at: number): string {
  const day = new Date(at)
  const two = (part: number) => String(part).padStart(2, '0')
  return `${day.getFullYear()}-${two(day.getMonth() + 1)}-${two(day.getDate())}`
}

function htmlOf(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll('\t', ' ')
    .replace(/\r?\n/g, '<br>')
}
