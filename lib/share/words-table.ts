/** Tables of words as other programs write them: CSV with any separator, text from Anki, our own JSON. */
import Papa from 'papaparse'
import type { Column, WordRow } from '@/lib/model/word-row'
import { COLUMNS } from '@/lib/model/word-row'
import { bare } from '@/lib/text/bare'

/** What columns are called, in our files and in others. */
const NAMES: Record<Column, string> = {
  term: 'term,word,mot,terme,front,recto,expression',
  meaning: 'meaning,definition,explanation,sens,signification,explication,back,verso',
  comparison: 'comparison,like,comparaison,comme',
  plain: 'plain,in short,en bref',
  forms: 'forms,other forms,abbreviation,autres formes,formes',
  steps: 'steps,step by step,etapes,pas a pas',
  link: 'link,url,lien',
  tools: 'tools,tool,outils,outil',
  from: 'from,said by,by,author,dit par,auteur',
  at: 'at,date,day,jour',
  question: 'question,the question,la question',
}
const byName = new Map(COLUMNS.flatMap(column => NAMES[column].split(',').map(name => [name, column] as const)))
const UNNAMED: Column[] = ['term', 'meaning', 'comparison']
/** Spreadsheets run what begins so; a mark before it keeps it a text, and we take it off again. */
const GUARDED = /^'(?=[=+\-@\t\r])/

/** The lines of a file with words; undefined when it is neither a table nor our JSON. */
export function rowsOfFile(text: string): WordRow[] | undefined {
  const start = text.trimStart().slice(0, 1)
  const json = start === '{' || start === '[' ? parsed(text) : undefined
  return json === undefined ? rowsOfTable(text) : rowsOfJson(json)
}

function rowsOfTable(text: string): WordRow[] {
  const { body, skipped, separator, isHtml, names } = headOf(text)
  const { data } = Papa.parse<string[]>(body, { delimiter: separator || separatorIn(body) })
  const first = names ?? data[0] ?? []
  const named = first.map(columnOf)
  const isNamed = areNamed(named)
  const columns = isNamed ? named : UNNAMED
  return data.flatMap((cells, at) => {
    if ((at === 0 && isNamed && !names) || cells.every(cell => cell.trim() === '')) return []
    const told = cells.map((cell, place) => [columns[place], plainCell(cell, isHtml)] as const)
    return [{ line: skipped + at + 1, cells: Object.fromEntries(told.filter(([column]) => column)) }]
  })
}

/**
 * What separates the cells: that with which the first line has names we know, else that which cuts most lines in two or
 * more, and best all in as many. Papa Parse's own guess gives up where two columns have an empty line.
 */
function separatorIn(body: string): string {
  const scored = ['\t', ';', ',', '|'].map(separator => {
    const { data } = Papa.parse<string[]>(body, { delimiter: separator, preview: 50, skipEmptyLines: 'greedy' })
    const most = data[0]?.length ?? 0
    const cut = data.filter(({ length }) => length > 1).length / (data.length || 1)
    const alike = data.filter(({ length }) => length === most && length > 1).length / (data.length || 1)
    return { separator, score: (areNamed(data[0]?.map(columnOf) ?? []) ? 10 : 0) + cut + alike }
  })
  return scored.reduce((best, each) => (each.score > best.score ? each : best)).separator
}

function areNamed(columns: readonly (Column | undefined)[]): boolean {
  return columns.includes('term') && columns.includes('meaning')
}

/** What stands above a table: Anki's lines with "#", a spreadsheet's "sep=". */
function headOf(text: string) {
  const lines = /^(?:#[a-z ]+:.*(?:\r?\n|$)|sep=.(?:\r?\n|$))*/i.exec(text)?.[0] ?? ''
  const told = (name: string) => new RegExp(`^#${name}:(.*)$`, 'im').exec(lines)?.[1]?.replace(/\r$/, '')
  const separator = separatorOf(told('separator')) ?? /^sep=(.)/i.exec(lines)?.[1] ?? ''
  return {
    body: text.slice(lines.length),
    skipped: lines.split('\n').length - 1,
    separator,
    isHtml: told('html')?.trim() === 'true',
    names: told('columns')?.split(separator || '\t'),
  }
}

function separatorOf(name: string | undefined): string | undefined {
  if (!name) return undefined
  const known: Record<string, string> = { tab: '\t', comma: ',', semicolon: ';', pipe: '|', colon: ':', space: ' ' }
  return known[name.trim().toLowerCase()] ?? (name === '\t' || name.length === 1 ? name : undefined)
}

function columnOf(name: string): Column | undefined {
  return byName.get(bare(name).normalize('NFD').replace(/\p{M}/gu, '').trim())
}

function plainCell(cell: string, isHtml: boolean): string {
  const text = cell.replace(GUARDED, '')
  if (!isHtml) return text
  const entities: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', nbsp: ' ', '#39': "'" }
  return text
    .replace(/<br\s*\/?>|<\/(?:div|p|li)>/gi, '\n')
    .replace(/<[^>]*>/g, '')
    .replace(/&(amp|lt|gt|quot|nbsp|#39);/g, (_, name: string) => entities[name] ?? '')
    .trim()
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

function rowsOfJson(json: unknown): WordRow[] | undefined {
  const list = Array.isArray(json) ? json : (json as { words?: unknown } | null)?.words
  if (!Array.isArray(list)) return undefined
  return list.map((each: unknown, at) => {
    const told = Object.entries(each ?? {}).map(([name, value]) => [columnOf(name), cellOf(value)] as const)
    return { line: at + 1, cells: Object.fromEntries(told.filter(([column]) => column)) }
  })
}

function cellOf(value: unknown): string {
  if (Array.isArray(value)) return value.filter(part => typeof part === 'string').join('\n')
  return typeof value === 'string' ? value : ''
}
