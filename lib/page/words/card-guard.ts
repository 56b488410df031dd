/** A card that has just appeared may be pressed by somebody who meant what was there before, in milliseconds. */
const TOO_SOON = 300

/**
 * Whether a press on the card is meant: made by a person and not by a script, on a card that is seen as we drew it, with
 * nothing of the page over it, even if that lets the press through. Where the browser cannot tell the last (Firefox), the
 * others are asked. `drawn` is how we wrote the host's style.
 */
export function guardPresses(
  host: HTMLElement,
  card: Element,
  drawn: () => string,
  signal: AbortSignal,
): (event: Event) => boolean {
  const since = performance.now()
  let isSeen = true
  if ('IntersectionObserverEntry' in globalThis && 'isVisible' in IntersectionObserverEntry.prototype) {
    isSeen = false
    const eyes = new IntersectionObserver(
      entries => {
        isSeen = (entries.at(-1) as { isVisible?: boolean } | undefined)?.isVisible === true
      },
      { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
    )
    eyes.observe(card)
    signal.addEventListener('abort', () => eyes.disconnect())
  }
  return event => event.isTrusted && isSeen && host.style.cssText === drawn() && performance.now() - since > TOO_SOON
}
