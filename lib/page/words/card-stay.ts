import type { Anchor } from './card-door'
import { isInside } from './measure'

/** How long the pointer may be elsewhere before a card that it opened closes, in milliseconds. */
const GRACE = 400

type Stay = { host: HTMLElement; anchor: Anchor; hovering: boolean; leave: () => void; signal: AbortSignal }

/** Keeps a card while the pointer is on its word, on the card or on the way, and closes it on a press elsewhere. */
export function stayNear({ host, anchor, hovering, leave, signal }: Stay): void {
  let timer: ReturnType<typeof setTimeout> | undefined
  const isNear = (x: number, y: number) =>
    isInside([host.getBoundingClientRect()], x, y, 10) || isInside(anchor.boxes(), x, y, 4)
  const later = () => {
    timer ??= setTimeout(leave, GRACE)
  }
  const stay = () => {
    clearTimeout(timer)
    timer = undefined
  }
  const listen = { capture: true, passive: true, signal }
  document.addEventListener('pointerdown', event => isNear(event.clientX, event.clientY) || leave(), listen)
  signal.addEventListener('abort', stay)
  if (!hovering) return
  document.addEventListener(
    'pointermove',
    ({ clientX, clientY, buttons }) => (buttons !== 0 || isNear(clientX, clientY) ? stay() : later()),
    listen,
  )
  // A finger that is lifted has left the page too; it is told by where it presses next.
  document.documentElement.addEventListener('pointerleave', ({ pointerType }) => pointerType === 'touch' || later(), {
    passive: true,
    signal,
  })
}
