import { nextStamp } from '@/lib/model/stamp'
import { savePairChange } from '@/lib/store/pairs'
import { oneLine } from '@/lib/text/plain-text'

/** Hides a word from now on in every agenda for this partner, or no longer. One line, 100 units at most. */
export async function hideWord(pair: string, word: string, isHidden: boolean): Promise<void> {
  const text = oneLine(word, 100)
  if (text === '') return
  await savePairChange(pair, (before, device) => {
    if (!before) return undefined
    const others = (before.hidden ?? []).filter(each => each.toLowerCase() !== text.toLowerCase())
    const hidden = isHidden ? [...others, text].slice(-100) : others
    return { ...before, hidden, stamp: nextStamp(device, before.stamp) }
  })
}
