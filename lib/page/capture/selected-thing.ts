import { isElement, nextNode } from './composed'
import { describeElement, thingOf } from './describe-element'
import { chosenStretch, firstIn, nodeAfter } from './selection'

const MOST_NODES = 1_000
const SHOWN = 'img, svg, canvas, video, [role="img"], [aria-label], [title]'

/** What a selection without any words holds: a picture, a drawing, an icon that has a name. */
export function selectedThing(): Element | undefined {
  const stretch = chosenStretch()
  if (!stretch) return undefined
  const stop = nodeAfter(stretch)
  let node = firstIn(stretch)
  for (let count = 0; node && node !== stop && count < MOST_NODES; count++) {
    if (isElement(node) && node.matches(SHOWN) && node.checkVisibility()) {
      const thing = thingOf(node)
      if (describeElement(thing).name) return thing
    }
    node = nextNode(node, true)
  }
  return undefined
}
