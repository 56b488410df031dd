import type { Target } from '../target'
import { blockAround } from '../visible'

/** Takes a target out of the page: an element, or the block of a quote. Gives back what puts it there again. */
export function removed(target: Target, body: HTMLElement): () => void {
  if (target.kind === 'element') return takeOut(target.element)
  const [first] = target.pieces
  const block = first && blockAround(first.text)
  if (!block || !body.contains(block) || block === body || isMost(block, body)) return emptied(target)
  return takeOut(block)
}

function isMost(block: Element, body: HTMLElement): boolean {
  return (block.textContent ?? '').length * 2 > (body.textContent ?? '').length
}

function takeOut(element: Element): () => void {
  const place = document.createComment('')
  element.replaceWith(place)
  return () => place.replaceWith(element)
}

/** Only the words are taken out: without their block the page would be another one. */
function emptied({ pieces }: Extract<Target, { kind: 'quote' }>): () => void {
  const before = pieces.map(({ text }) => [text, text.data] as const)
  for (const { text, start, end } of pieces) text.deleteData(start, end - start)
  return () => {
    for (const [text, words] of before) text.data = words
  }
}
