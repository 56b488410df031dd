/** Marks known words on a page, and shows the card of the one that is pointed at or asked for. */
import { cardDoor } from './card-door'
import { onFocus } from './focus'
import { onRest } from './hover'
import type { Place } from './marks'
import { Marks, rangeOf } from './marks'
import type { Look, MarkedPage, Outside } from './marks-door'
import { boxesOf } from './measure'
import { nextWord } from './next-word'
import { Painter } from './paint'

export function markPage(look: Look, outside: Outside): MarkedPage {
  const elements = new WeakSet<Node>()
  const ours = (host: Element) => void elements.add(host)
  const painter = new Painter(look, { ...outside, ours })
  const marks = new Marks(places => painter.drop(places))
  let asked = 0
  let last: Place | undefined
  let open: { place: Place; close: () => void } | undefined

  const show = async (place: Place | undefined, focus: boolean) => {
    if (!place || (!focus && open?.place === place)) return
    const turn = ++asked
    const content = await outside.explain(place.words)
    const range = rangeOf(place)
    if (turn !== asked || !content || !range) return
    open?.close()
    last = place
    let closed = false
    const anchor = { element: place.element, boxes: () => (place.gone ? [] : boxesOf(range)) }
    const close = cardDoor()?.(content, anchor, {
      focus,
      ours,
      closed: () => {
        closed = true
        open = undefined
        painter.open(undefined)
      },
    })
    if (!close || closed) return
    open = { place, close }
    painter.open(place)
  }
  const hovered = { marks, roots: outside.roots, rangeOf: (place: Place) => painter.rangeOf(place) }
  const endRest = onRest(hovered, place => void show(place, false))
  let focused: Place | undefined
  const rested = (place: Place) => {
    focused = place
    void show(place, false)
  }
  const left = () => {
    if (focused && focused === last) open?.close()
    focused = undefined
  }
  const endFocus = onFocus(
    () => painter.places(),
    target => elements.has(target as Node),
    rested,
    left,
  )

  return {
    read: (run, matches) => {
      const places = marks.set(run, matches)
      if (places.length > 0) painter.add(places)
    },
    lost: text => marks.forget(text),
    changed: () => painter.changed(),
    isOurs: node => elements.has(node),
    clear: look => {
      marks.clear()
      painter.clear(look)
    },
    look: () => painter.look(),
    next: () => void show(nextWord(painter.places(), last), true),
    stop: () => {
      asked++
      open?.close()
      endRest()
      endFocus()
      painter.stop()
    },
  }
}
