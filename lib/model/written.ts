import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { plainForm } from '@/lib/text/same-words'
import type { Entry, Written } from './glossary'
import { MOST, spellingsOf, TERM_LIMIT } from './glossary'
import { WebAddress } from './pair'

/** What a person wrote of a word, brought to the shape and length in which it is kept; empty parts are left out. */
export function tidied(written: Written): Omit<Entry, 'id' | 'at' | 'stamp'> {
  const term = oneLine(written.term, TERM_LIMIT)
  const parts = {
    forms: linesOf(written.forms, TERM_LIMIT, MOST.forms).filter(form => form !== term),
    comparison: wordsOf(written.comparison),
    plain: wordsOf(written.plain),
    steps: linesOf(written.steps, LIMITS.sentence, MOST.steps),
    link: linkOf(written.link),
    tools: linesOf(written.tools, TERM_LIMIT, MOST.tools),
    pair: written.pair,
  }
  const kept = Object.entries(parts).filter(([, part]) => part && part.length > 0)
  return {
    term,
    meaning: wordsOf(written.meaning),
    from: oneLine(written.from, TERM_LIMIT),
    ...Object.fromEntries(kept),
  }
}

/** The address as it is kept, or nothing where no browser would open it as a page. */
export function linkOf(typed: string | undefined): string {
  const link = typed?.trim() ?? ''
  return WebAddress.safeParse(link).success && !/\s/.test(link) ? link : ''
}

/** By what an entry is known when it comes again: the word, its meaning, and who said it. */
export function sayingOf({ term, meaning, from }: Written): string {
  return JSON.stringify([plainForm(term) || term, meaning.trim(), from.trim()])
}

/** Two entries of one word as one: nothing that either says is lost. */
export function together(one: Entry, other: Entry): Written {
  const links = [one.link, other.link].filter(link => link !== undefined)
  const [link, second] = new Set(links)
  return {
    term: one.term,
    meaning: bothOf(one.meaning, other.meaning, second),
    from: [...new Set([one.from, other.from])].filter(Boolean).join(', '),
    forms: [...new Set([...spellingsOf(one), ...spellingsOf(other)])].filter(form => form !== one.term),
    comparison: bothOf(one.comparison, other.comparison),
    plain: bothOf(one.plain, other.plain),
    steps: [...new Set([...(one.steps ?? []), ...(other.steps ?? [])])],
    link,
    tools: [...new Set([...(one.tools ?? []), ...(other.tools ?? [])])],
    pair: one.pair ?? other.pair,
  }
}

/** Whether the two fit into one without cutting anything. */
export function fitTogether(one: Entry, other: Entry): boolean {
  const { meaning, comparison = '', plain = '', steps = [], forms = [], tools = [], from } = together(one, other)
  return (
    [meaning, comparison, plain].every(({ length }) => length <= LIMITS.words) &&
    from.length <= TERM_LIMIT &&
    steps.length <= MOST.steps &&
    forms.length <= MOST.forms &&
    tools.length <= MOST.tools
  )
}

function bothOf(...texts: (string | undefined)[]): string {
  return [...new Set(texts.map(text => text?.trim()))].filter(Boolean).join('\n\n')
}

function wordsOf(text = ''): string {
  return cutAt(text.trim(), LIMITS.words)
}

function linesOf(lines: readonly string[] = [], limit: number, most: number): string[] {
  return [...new Set(lines.map(line => oneLine(line, limit)))].filter(Boolean).slice(0, most)
}
