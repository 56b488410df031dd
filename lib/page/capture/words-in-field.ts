import { cutAt } from '@/lib/text/plain-text'
import { boxesInWindow } from './boxes-in-window'
import { focused, isSecret } from './fields'
import type { SelectedWords } from './selected-words'

/**
 * The words selected in the field that has the focus: they are in no range. Of what else stands in it nothing is
 * taken, since only the selected words were shown to us; passwords, cards and codes are never read.
 */
export function wordsInField(limit: number): SelectedWords | undefined {
  const field = focused()
  if (!field?.matches('input, textarea') || isSecret(field)) return undefined
  const words = chosenIn(field as HTMLInputElement).trim()
  if (words === '') return undefined
  const exact = cutAt(words, limit)
  return {
    quote: { exact, before: '', after: '', cut: exact.length < words.length },
    start: field,
    end: field,
    boxes: boxesInWindow(field, 1),
  }
}

/** Fields of some kinds (e-mail, number) tell nobody where their selection is, only what it is. */
function chosenIn({ selectionStart: from, selectionEnd: to, value }: HTMLInputElement): string {
  if (from !== null && to !== null) return value.slice(from, to)
  const selection = getSelection()
  const words = selection?.isCollapsed ? selection.toString() : ''
  return value.includes(words) ? words : ''
}
