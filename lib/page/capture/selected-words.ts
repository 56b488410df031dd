import type { Box } from '@/lib/model/capture'
import { cutAt } from '@/lib/text/plain-text'
import { boxesInWindow } from './boxes-in-window'
import { blockOf, textBeside, textsFrom } from './text-beside'

/** Chosen words with what stands around them in their block; `around` reaches far enough to hold their sentence. */
export type SelectedWords = { exact: string; before: string; after: string; cut: boolean; start: Node; boxes: Box[] }

const AROUND = 1_000
const MOST_BOXES = 20

/** The words selected on this page, or in the field that has the focus; at most `limit` units of them. */
export function selectedWords(limit: number): SelectedWords | undefined {
  return wordsInField(limit) ?? wordsInText(limit)
}

function wordsInText(limit: number): SelectedWords | undefined {
  const selection = getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return undefined
  const range = selection.getRangeAt(0)
  const nodes = textNodesIn(range, limit)
  const [first, last] = [nodes.texts[0], nodes.texts.at(-1)]
  if (!first || !last) return undefined
  const startAt = first === range.startContainer ? range.startOffset : 0
  const endAt = last === range.endContainer ? range.endOffset : last.length
  const whole = joined(nodes.texts, startAt, endAt)
  const lead = whole.length - whole.trimStart().length
  const exact = cutAt(whole.trim(), limit)
  if (exact === '') return undefined
  return {
    exact,
    before: textBeside(first, startAt, -1, AROUND) + whole.slice(0, lead),
    after: whole.slice(lead + exact.length) + textBeside(last, endAt, 1, AROUND),
    cut: nodes.cut || whole.trim().length > limit,
    start: first,
    boxes: boxesOf(first, startAt, last, endAt),
  }
}

/** The text nodes of a range in order, stopping soon after `limit` units: a selection can be a whole book. */
function textNodesIn(range: Range, limit: number): { texts: Text[]; cut: boolean } {
  const start = range.startContainer
  const walker = textsFrom(range.commonAncestorContainer, start.childNodes[range.startOffset] ?? start)
  const texts: Text[] = []
  let units = 0
  let node: Node | null = walker.currentNode instanceof Text ? walker.currentNode : walker.nextNode()
  for (; node; node = walker.nextNode()) {
    const side = range.comparePoint(node, 0)
    if (side > 0 || (node === range.endContainer && range.endOffset === 0)) break
    if (side < 0 && node !== start) continue
    texts.push(node as Text)
    units += (node as Text).length
    if (units > limit + AROUND) return { texts, cut: true }
  }
  return { texts, cut: false }
}

/** Where the first pieces of the words are in the window. */
function boxesOf(first: Text, startAt: number, last: Text, endAt: number): Box[] {
  const range = document.createRange()
  range.setStart(first, startAt)
  range.setEnd(last, endAt)
  return boxesInWindow(range, MOST_BOXES)
}

/** The texts in a row, with a line break where one block ends and another begins. */
function joined(texts: Text[], startAt: number, endAt: number): string {
  let whole = ''
  texts.forEach((text, place) => {
    const from = place === 0 ? startAt : 0
    const to = place === texts.length - 1 ? endAt : text.length
    const before = texts[place - 1]
    if (before && whole.trim() !== '' && blockOf(before) !== blockOf(text)) whole += '\n'
    whole += text.data.slice(from, to)
  })
  return whole
}

/** What is selected in a text field is in no range; a password is never read. */
function wordsInField(limit: number): SelectedWords | undefined {
  const field = document.activeElement
  if (!(field instanceof HTMLTextAreaElement) && !(field instanceof HTMLInputElement && field.type !== 'password'))
    return undefined
  const { selectionStart: from, selectionEnd: to, value } = field
  if (from === null || to === null || from === to) return undefined
  const exact = value.slice(from, to).trim()
  if (exact === '') return undefined
  return {
    exact: cutAt(exact, limit),
    before: value.slice(Math.max(0, from - AROUND), from),
    after: value.slice(to, to + AROUND),
    cut: exact.length > limit,
    start: field,
    boxes: boxesInWindow(field, 1),
  }
}
