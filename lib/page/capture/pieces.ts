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

/**
 * Pieces in a row as one text, with a line break where a block or a cell ends. Between blocks the white space nobody
 * sees is left out; inside a block it stays as it stands on the page, or is folded for surroundings.
 */
export function joined(pieces: Piece[], blocks: Blocks, folded = false): string {
  let [text, blank]: [string, string] = ['', '']
  let last: Element | undefined
  for (const { node, from, to } of pieces) {
    if (isElement(node)) {
      text = `${trimmed(text, /[ \t\n\r\f]+$/)}\n`
      blank = ''
      continue
    }
    const kept = keepsSpace(node)
    const raw = node.substringData(from, to - from)
    const data = folded && !kept ? raw.replace(FOLDS, ' ') : raw
    const block = blockOf(node, blocks)
    if (!kept && trimmed(data, /^[ \t\n\r\f]+$/) === '') {
      blank += data
      continue
    }
    const parted = last !== undefined && block !== last
    if (parted && !text.endsWith('\n')) text = `${trimmed(text, /[ \t\n\r\f]+$/)}\n`
    if (!parted) text += text.endsWith('\n') ? '' : blank
    text += text.endsWith('\n') && !kept ? trimmed(data, /^[ \t\n\r\f]+/) : data
    blank = ''
    last = block
  }
  return text + blank
}

function trimmed(text: string, edge: RegExp): string {
  return text.replace(edge, '')
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
  node: Text,
  offset: number,
  direction: -1 | 1,
  limit: number,
  { blocks, until }: Look,
  block?: Element,
): string {
  const pieces: Piece[] = []
  let units = 0
  const take = (text: Text, from: number, to: number) => {
    const piece = { node: text, from: Math.max(from, to - limit * 4), to }
    if (direction > 0) Object.assign(piece, { from, to: Math.min(to, from + limit * 4) })
    pieces.push(piece)
    units += text
      .substringData(piece.from, piece.to - piece.from)
      .replace(FOLDS, ' ')
      .trim().length
  }
  if (direction < 0) take(node, 0, offset)
  else take(node, offset, node.length)
  const from = direction < 0 ? nodeBefore(node, false) : nextNode(node, false)
  for (const piece of seenTexts({ from, direction, until })) {
    if (units > limit || (block && blockOf(piece, blocks) !== block)) break
    if (isText(piece)) take(piece, 0, piece.length)
    else pieces.push({ node: piece, from: 0, to: 0 })
  }
  return joined(direction < 0 ? pieces.reverse() : pieces, blocks, true)
}
