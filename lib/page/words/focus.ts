import type { Place } from './marks'

/** How long the keyboard rests on something before the card of a word in it is asked for, in milliseconds. */
const REST = 400

/**
 * Calls `rested` with the first marked word in what the keyboard has come to, a link or a button for example, as the
 * pointer does; and `left` when it goes on, but not into the card. Returns what ends it.
 */
export function onFocus(
  marked: () => Place[],
  isOurs: (target: EventTarget | null) => boolean,
  rested: (place: Place) => void,
  left: () => void,
): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const leave = ({ target, relatedTarget }: FocusEvent) => {
    clearTimeout(timer)
    // What happens inside the card is the card's own affair: a button that goes when it was pressed, for example.
    if (!isOurs(target) && !isOurs(relatedTarget)) left()
  }
  const come = ({ target }: FocusEvent) => {
    if (isOurs(target) || !(target instanceof Element) || !target.matches(':focus-visible')) return
    timer = setTimeout(() => {
      const place = marked().find(({ startContainer }) => target.contains(startContainer))
      if (place) rested(place)
    }, REST)
  }
  document.addEventListener('focusin', come, true)
  document.addEventListener('focusout', leave, true)
  return () => {
    clearTimeout(timer)
    document.removeEventListener('focusin', come, true)
    document.removeEventListener('focusout', leave, true)
  }
}
