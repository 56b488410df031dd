import type { Box } from '@/lib/model/capture'
import { characterAt, cutAt, endOf } from '@/lib/text/plain-text'
import { blockOf } from './blocks'
import { boxesInWindow } from './boxes-in-window'
import { isText, nodeBefore, shownIn } from './composed'
import type { Piece } from './pieces'
import { joined, textBeside } from './pieces'
import { seenTexts, soon } from './seen-texts'
import { chosenStretch, firstIn, nodeAfter } from './selection'
import { sentenceAround } from './sentence'
import { timesOf } from './spot'

/** Chosen words as they stand on the page, and what stands around them. */
export type SelectedWords = {
  quote: {
    exact: string
    before: string
    after: string
    cut: boolean
    tail?: string
    shown?: string
    once?: true
  }
  sentence?: string
  /** The first and the last text of the words, or the field they are in. */
  start: Node
  end: Node
  boxes: Box[]
}

type Part = Piece & { node: Text }
type Limits = { quote: number; sentence: number }

const BESIDE = 64
const AROUND = 1_000
const MOST_BOXES = 20
/** A selection longer than this is not asked how it looks: the browser would lay out all of it. */
const SHORT = 1_000
/** Milliseconds for reading the words, and for each side of their surroundings. */
const PATIENCE = 400
const PATIENCE_AROUND = 60

/** The words selected in the text of this page; fields keep theirs apart. */
export function selectedWords(limits: Limits): SelectedWords | undefined {
  const stretch = chosenStretch()
  if (!stretch) return undefined
  const { pieces, cut } = piecesIn(stretch, limits.quote + AROUND)
  const texts = pieces.filter((piece): piece is Part => isText(piece.node) && /\S/.test(dataOf(piece)))
  const [first, last] = [texts[0], texts.at(-1)]
  if (!first || !last) return undefined
  first.from += dataOf(first).search(/\S/)
  last.to -= dataOf(last).length - dataOf(last).trimEnd().length
  const blocks = new Map()
  const whole = joined(pieces.slice(pieces.indexOf(first), pieces.indexOf(last) + 1), blocks)
  const exact = cutAt(whole, limits.quote)
  const isCut = cut || exact.length < whole.length
  const end = isCut ? lastOf(stretch) : last
  const beside = (part: Part, direction: -1 | 1, limit: number, block?: Element) =>
    textBeside(part, direction, limit, { blocks, until: soon(PATIENCE_AROUND) }, block)
  const tail = isCut && end ? endOf(beside({ ...end, from: end.to }, -1, BESIDE).trim(), BESIDE) : ''
  const shown = isCut ? undefined : shownAs(texts, exact)
  return {
    quote: {
      exact,
      before: endOf(beside(first, -1, BESIDE), BESIDE),
      after: end ? cutAt(beside(end, 1, BESIDE), BESIDE) : '',
      cut: isCut,
      ...(tail ? { tail } : {}),
      ...(shown ? { shown } : {}),
      ...(isOnce(exact, first.node) ? { once: true } : {}),
    },
    sentence: sentenceAround(
      beside(first, -1, AROUND, blockOf(first.node, blocks)),
      exact,
      isCut ? whole.slice(exact.length) : beside(last, 1, AROUND, blockOf(last.node, blocks)),
      limits.sentence,
    ),
    start: first.node,
    end: last.node,
    boxes: boxesOf(texts, exact.length),
  }
}

function dataOf({ node, from, to }: Piece): string {
  return isText(node) ? node.substringData(from, to - from) : ''
}

/** The pieces of a stretch in order, stopping soon after `limit` units: a selection can be a whole book. */
function piecesIn(stretch: AbstractRange, limit: number): { pieces: Piece[]; cut: boolean } {
  const { startContainer, startOffset, endContainer, endOffset } = stretch
  const pieces: Piece[] = []
  let units = 0
  const walk = seenTexts({
    from: firstIn(stretch),
    stop: nodeAfter(stretch),
    direction: 1,
    until: soon(PATIENCE),
  })
  for (let step = walk.next(); ; step = walk.next()) {
    if (step.done) return { pieces, cut: step.value }
    const node = step.value
    const data = isText(node) ? node : undefined
    let from = node === startContainer ? startOffset : 0
    let to = node === endContainer ? endOffset : (data?.length ?? 0)
    const long = to - from > limit
    if (long) to = from + limit
    if (data) {
      from = wholeAt(data, from)[0]
      to = wholeAt(data, to)[1]
    }
    pieces.push({ node, from, to })
    units += to - from
    if (long || units > limit) return { pieces, cut: true }
  }
}

/** The borders of the character at a place in a text node, reading no more of it than needed. */
function wholeAt(text: Text, place: number): [before: number, after: number] {
  const from = Math.max(0, place - 100)
  const [before, after] = characterAt(text.substringData(from, 200), place - from)
  return [from + before, from + after]
}

/** The last text of a stretch, up to where the stretch ends; for one that is too long to be read as a whole. */
function lastOf({ endContainer, endOffset }: AbstractRange): Part | undefined {
  if (isText(endContainer)) return { node: endContainer, from: 0, to: endOffset }
  const from = endContainer.childNodes[endOffset - 1] ?? nodeBefore(endContainer, false)
  for (const node of seenTexts({ from, direction: -1, until: soon(PATIENCE_AROUND) }))
    if (isText(node) && /\S/.test(node.data)) return { node, from: 0, to: node.length }
  return undefined
}

/** The words as a style makes them look, where that differs. */
function shownAs(texts: Part[], exact: string): string | undefined {
  if (exact.length > SHORT) return undefined
  const styled = texts.some(({ node }) => {
    const around = shownIn(node)
    return around && getComputedStyle(around).textTransform !== 'none'
  })
  const shown = styled ? (getSelection()?.toString().trim() ?? '') : ''
  const fold = (text: string) => text.replace(/\s+/g, ' ')
  return shown === '' || shown.length > SHORT * 2 || fold(shown) === fold(exact) ? undefined : shown
}

/** Whether the words stand once in the page around all others, where an address can lead to them. */
function isOnce(exact: string, node: Text): boolean {
  return window.parent === window && node.getRootNode() === document && timesOf(exact, node) === 1
}

/** Where the first pieces of the words are in the window. */
function boxesOf(texts: Part[], limit: number): Box[] {
  const boxes: Box[] = []
  let left = Math.min(limit, SHORT)
  for (const { node, from, to } of texts) {
    const range = document.createRange()
    range.setStart(node, from)
    range.setEnd(node, Math.min(to, from + left))
    boxes.push(...boxesInWindow(range, MOST_BOXES - boxes.length))
    left -= to - from
    if (left <= 0 || boxes.length >= MOST_BOXES) break
  }
  return boxes
}
