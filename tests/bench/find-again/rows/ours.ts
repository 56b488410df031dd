import type { Wanted } from '@/lib/model/looking'
import { readPage } from '@/lib/page/capture/read-page'
import { readThing } from '@/lib/page/capture/read-thing'
import { soon } from '@/lib/page/capture/seen-texts'
import { findAgain } from '@/lib/page/find/find-again'
import { SEARCH } from '../limits'
import { rangeOf } from '../target'
import type { Row } from './row'

/** The product: the capture it makes of the place, and what its search makes of that. */
export const ours: Row<Wanted> = {
  async remember(target) {
    if (target.kind === 'element') return wanted(readThing(target.element, target.element.getBoundingClientRect(), []))
    const selection = getSelection()
    selection?.removeAllRanges()
    selection?.addRange(rangeOf(target.pieces))
    const page = await readPage([])
    selection?.removeAllRanges()
    return page && wanted(page)
  },
  find: kept => findAgain(kept, [document], soon(SEARCH)),
}

function wanted({ quote, sentence, element, row, column, headings, spot, translated }: Partial<Wanted>) {
  return { quote, sentence, element, row, column, headings, spot, translated } as Wanted
}
