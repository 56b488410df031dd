import { rangeOf, stretch, textsIn } from '../target'
import type { Row } from './row'
import { found } from './row'

type Kept = { text: string; tag?: string }

/** The first place with the same text; for an element, the first of its tag. */
export const firstEqualText: Row<Kept> = {
  remember(target) {
    if (target.kind === 'quote') return { text: rangeOf(target.pieces).toString() }
    const text = target.element.textContent?.trim()
    return text ? { text, tag: target.element.localName } : undefined
  },
  find({ text, tag }) {
    if (tag) {
      const sameTag = document.body.getElementsByTagName(tag)
      return found([...sameTag].find(element => element.textContent?.trim() === text))
    }
    const texts = [...textsIn(document.body)]
    const at = texts
      .map(({ data }) => data)
      .join('')
      .indexOf(text)
    return found(at < 0 ? undefined : stretch(texts, at, at + text.length))
  },
}
