import type { Blocks } from './blocks'
import { blockOf } from './blocks'
import { isElement, isText, nextNode, nodeBefore, shownIn } from './composed'
import type { Deadline } from './seen-texts'
import { seenTexts } from './seen-texts'

/** A part of a text node, or a line break. */
export type Piece = { node: Text | Element; from: number; to: number }

/** How the pieces of one look at the page are read: its blocks, and when to stop. */
export type Look = { blocks: Blocks; until: Deadline }

// White space that the browser folds; a no-break space is not of these.
const FOLDS = /[ \t\n\r\f]+/g
const FIRST = /^[ \t\n\r\f]+/
const LAST = /[ \t\n\r\f]+$/

/** How pieces are read: folded for surroundings, and the blocks of the words that stand before or after them. */
type Reading = { folded?: boolean; follows?: Element | undefined; leads?: Element | undefined }

/**
 * Pieces in a row as one text, with a line break where a block or a cell ends. Between blocks the white space nobody
 * sees is left out; inside a block it stays as it stands on the page, or is folded.
 */
export function joined(pieces: Piece[], blocks: Blocks, { folded, follows, leads }: Reading = {}): string {
  let [text, blank]: [string, string] = ['', '']
  let last = follows
  const breakLine = () => {
    text = text.endsWith('\n') ? text : `${text.replace(LAST, '')}\n`
    blank = ''
  }
  for (const { node, from, to } of pieces) {
    if (isElement(node)) {
      text = `${text.replace(LAST, '')}\n`
      blank = ''
      continue
    }
    const kept = keepsSpace(node)
    const raw = node.substringData(from, to - from)
    if (!kept && raw.replace(FOLDS, '') === '') {
      blank = folded && raw ? ' ' : blank + raw
      continue
    }
    const block = blockOf(node, blocks)
    if (last && block !== last) breakLine()
    else if (last && !text.endsWith('\n')) text += blank
    const data = folded && !kept ? raw.replace(FOLDS, ' ') : raw
    text += !kept && (folded ? /[ \n]$/ : /\n$/).test(text) ? data.replace(FIRST, '') : data
    blank = ''
    last = block
  }
  if (leads && last && leads !== last) breakLine()
  else if (leads && !/\s$/.test(text)) text += blank
  return text
}

function keepsSpace(text: Text): boolean {
  const around = shownIn(text)
  return around !== null && /^(pre|break)/.test(getComputedStyle(around).whiteSpace)
}

/**
 * The text that stands before (`-1`) or after (`1`) a place in a text node: at least `limit` units where there are so
 * many, at most a few times as many. It ends with the block when one is given.
 */
export function textBeside(
  { node, from, to }: Piece & { node: Text },
  direction: -1 | 1,
  limit: number,
  { blocks, until }: Look,
  block?: Element,
): string {
  const own = blockOf(node, blocks)
  const pieces: Piece[] = []
  let units = 0
  const take = (text: Text, start: number, end: number) => {
    const far = limit * 4
    const piece = { node: text, from: start, to: end }
    if (direction < 0) piece.from = Math.max(start, end - far)
    else piece.to = Math.min(end, start + far)
    pieces.push(piece)
    units += text
      .substringData(piece.from, piece.to - piece.from)
      .replace(FOLDS, ' ')
      .trim().length
  }
  if (direction < 0) take(node, 0, from)
  else take(node, to, node.length)
  const start = direction < 0 ? nodeBefore(node, false) : nextNode(node, false)
  for (const piece of seenTexts({ from: start, direction, until })) {
    if (units > limit || (block && blockOf(piece, blocks) !== block)) break
    if (isText(piece)) take(piece, 0, piece.length)
    else pieces.push({ node: piece, from: 0, to: 0 })
  }
  if (direction < 0) return joined(pieces.reverse(), blocks, { folded: true, leads: own })
  return joined(pieces, blocks, { folded: true, follows: own })
}
