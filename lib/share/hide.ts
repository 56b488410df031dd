import { siteOf } from '@/lib/model/address'
import type { Line, Piece, PrivatePart } from '@/lib/model/leaving'
import type { Strings } from '@/locales/en'
import { privateParts } from './private-parts'

/** What may be private in a piece of what leaves, each once: proposals, and the words that are always hidden. */
export function privateIn(
  { heading, lines }: Piece,
  words: readonly string[],
  country: string | undefined,
): PrivatePart[] {
  const texts = lines.filter(({ kind }) => kind !== 'link').map(({ text }) => text)
  const links = lines.filter(({ kind }) => kind === 'link').map(({ text }) => readable(text))
  const all = [heading, ...texts, ...links].join('\n').toLowerCase()
  const byHand = words.filter(word => all.includes(word.toLowerCase()))
  const found = privateParts([heading, ...texts].join('\n'), country).filter(({ text }) => !byHand.includes(text))
  return [...byHand.map(text => ({ kind: 'word' as const, text })), ...found]
}

/**
 * The piece with these parts hidden, wherever they stand in it and however large their letters are. A link that would
 * tell one of them gives up the words it leads to, and if that is not enough everything but its site.
 */
export function withHidden(piece: Piece, hidden: readonly PrivatePart[], t: Strings): Piece {
  if (hidden.length === 0) return piece
  // The longest first: a word may stand inside a mail address.
  const parts = hidden.toSorted((one, other) => other.text.length - one.text.length)
  const anyOf = new RegExp(parts.map(({ text }) => RegExp.escape(text)).join('|'), 'giu')
  const said = new Map(parts.map(({ kind, text }) => [text.toLowerCase(), `[${t.hiddenKind[kind]}]`]))
  const hide = (text: string) => text.replace(anyOf, found => said.get(found.toLowerCase()) ?? `[${t.hiddenKind.word}]`)
  const tells = (address: string) => parts.some(({ text }) => readable(address).includes(text.toLowerCase()))
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
