import { siteOf } from '@/lib/model/address'
import type { Block } from '@/lib/model/fit'
import type { Line, Piece, PrivatePart } from '@/lib/model/leaving'
import { formsOf, namesIn, sourceOf } from '@/lib/text/names'
import type { Strings } from '@/locales/en'
import { privateParts } from './private-parts'

/** What is hidden: these words, and what is found, but what is `shown` all the same; telephone numbers are those of a country. */
export type Hiding = { words: readonly string[]; shown: ReadonlySet<string>; country: string | undefined }
/** A piece as it leaves, and what may be private in it, hidden or shown all the same. */
export type Hidden = { piece: Piece; parts: PrivatePart[] }

/** Hides in all that leaves what is to be hidden; `names` are those that pages mark. */
export function hideIn(
  pieces: readonly Piece[],
  { words, shown, country }: Hiding,
  names: readonly string[],
  t: Strings,
): Hidden[] {
  return pieces.map(piece => {
    const parts = privateIn(piece, words, country, names)
    const hidden = parts.filter(({ text }) => !shown.has(text))
    return { piece: withHidden(piece, hidden, t), parts }
  })
}

/** The names of people that the pages of its questions mark: one marked on one page may stand in the note to another. */
export function namesOf(blocks: readonly Block[]): string[] {
  const names = blocks.flatMap(block => (block.kind === 'question' && block.question.capture?.names) || [])
  // A first name is a part of the whole one.
  const parts = names.flatMap(name => formsOf(name).slice(1))
  return [...new Set(names)].filter(name => !parts.includes(name))
}

/**
 * What may be private in a piece of what leaves, each once: proposals, of `names` those that stand in it, and the words
 * that are always hidden.
 */
export function privateIn(
  { heading, lines }: Piece,
  words: readonly string[],
  country: string | undefined,
  names: readonly string[] = [],
): PrivatePart[] {
  const texts = lines.filter(({ kind }) => kind !== 'link').map(({ text }) => text)
  const links = lines.filter(({ kind }) => kind === 'link').map(({ text }) => readable(text))
  const all = [heading, ...texts, ...links].join('\n')
  const byHand = words.filter(word => all.toLowerCase().includes(word.toLowerCase()))
  const named = names.filter(name => namesIn(all, [name]).length > 0).map(text => ({ kind: 'name' as const, text }))
  const found = privateParts([heading, ...texts].join('\n'), country)
  return [
    ...byHand.map(text => ({ kind: 'word' as const, text })),
    ...[...named, ...found].filter(({ text }) => !byHand.includes(text)),
  ]
}

/**
 * The piece with these parts hidden, wherever they stand in it and however large their letters are. A link that would
 * tell one of them gives up the words it leads to, and if that is not enough everything but its site.
 */
export function withHidden(piece: Piece, hidden: readonly PrivatePart[], t: Strings): Piece {
  if (hidden.length === 0) return piece
  const forms = hidden.flatMap(part =>
    part.kind === 'name' ? formsOf(part.text).map(text => ({ ...part, text })) : [part],
  )
  // The longest first: a word may stand inside a mail address, and a first name in a whole one.
  const parts = forms.toSorted((one, other) => other.text.length - one.text.length)
  const anyOf = parts
    .map(({ kind, text }) => (kind === 'name' ? `(${sourceOf(text)})` : `((?i:${RegExp.escape(text)}))`))
    .join('|')
  const all = new RegExp(anyOf, 'gu')
  const hide = (text: string) =>
    text.replace(all, (_, ...found) => `[${t.hiddenKind[parts[found.findIndex(Boolean)]?.kind ?? 'word']}]`)
  const told = new RegExp(anyOf, 'iu')
  const tells = (address: string) => told.test(readable(address))
  const hideInLine = (line: Line): Line => {
    if (line.kind !== 'link') return { ...line, text: hide(line.text) }
    const page = line.text.split(':~:')[0]?.replace(/#$/, '') ?? ''
    const address = [line.text, page].find(each => !tells(each))
    return address === undefined
      ? { kind: 'text', text: hide(siteOf(line.text) ?? '') }
      : { kind: 'link', text: address }
  }
  return { ...piece, heading: hide(piece.heading), lines: piece.lines.map(hideInLine) }
}

/** An address as a person could read it, in small letters. */
function readable(address: string): string {
  try {
    return decodeURIComponent(address.replaceAll('+', ' ')).toLowerCase()
  } catch {
    return address.toLowerCase()
  }
}
