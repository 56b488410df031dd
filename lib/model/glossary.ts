import { LIMITS } from '@/lib/text/plain-text'
import { formsOf } from '@/lib/text/same-words'
import { Met, Recall } from './recall'
import { Stamp } from './stamp'
import { z } from './z'

/** Longest terms and names, and how many other forms, tools, steps and sites are kept of one word. */
export const TERM_LIMIT = 100
export const MOST = { forms: 20, tools: 20, steps: 50, sites: 200 } as const

const Line = z.string().min(1).max(TERM_LIMIT)

/** A word with its meaning in my mentor's words, and where it came from. */
export const Entry = z.object({
  id: z.string().min(1).max(64),
  term: Line,
  /** How else it is written: an abbreviation, a plural, another spelling. */
  forms: z.array(Line).max(MOST.forms).optional(),
  meaning: z.string().min(1).max(LIMITS.words),
  /** What it is like, in the mentee's world. */
  comparison: z.string().max(LIMITS.words).optional(),
  /** What a dictionary would say. */
  plain: z.string().max(LIMITS.words).optional(),
  steps: z.array(z.string().min(1).max(LIMITS.sentence)).max(MOST.steps).optional(),
  /** Where it is shown or told at length; http and https only. */
  link: z
    .string()
    .max(LIMITS.address)
    .regex(/^https?:\/\/[^\s/]\S*$/i)
    .optional(),
  /** The tools it belongs to, by their makers' names. */
  tools: z.array(Line).max(MOST.tools).optional(),
  /** Who said it, as the mentee calls them; empty when no mentor was named. */
  from: z.string().max(100),
  /** The pair it was learnt in: in one where I am the mentor, these are the words of the partner's firm. */
  pair: z.string().max(64).optional(),
  at: z.number(),
  /** The question and the answer it was kept from. */
  question: z.string().max(64).optional(),
  answer: z.string().max(64).optional(),
  /** Since when the person knows it: from then on it is not marked. */
  knownAt: z.number().optional(),
  /** Sites on which it is not marked: "docs.example.com". */
  notOn: z.array(z.string().min(1).max(255)).max(MOST.sites).optional(),
  /** How it came back so far. */
  recall: Recall.optional(),
  met: Met.optional(),
  deletedAt: z.number().optional(),
  stamp: Stamp,
})
export type Entry = z.infer<typeof Entry>

/** What of a word a person writes; `undefined` takes a part out. */
export type Written = Pick<Entry, 'term' | 'meaning' | 'from'> & {
  [Part in 'forms' | 'comparison' | 'plain' | 'steps' | 'link' | 'tools' | 'pair']?: Entry[Part] | undefined
}

/** Every way it is written, the term first. */
export function spellingsOf({ term, forms = [] }: Pick<Entry, 'term' | 'forms'>): string[] {
  return [term, ...forms]
}

/** The forms in which an entry is looked for: words of a page mean it when they share one (`formsOf`). */
export function formsOfEntry(entry: Pick<Entry, 'term' | 'forms'>): string[] {
  return [...new Set(spellingsOf(entry).flatMap(formsOf))]
}
