import { shadowRootOf } from '@/lib/page/shadow-root'
import { thingOf } from './describe-element'

/** What was right-clicked last. Remembered by a script on granted sites, read by the capture script beside it. */
type Click = { x: number; y: number; target: WeakRef<Element> }

const here = globalThis as { ammLastClick?: Click | undefined }

/** From now on remembers each right click, until the person does something else on the page. */
export function rememberClicks(): void {
  const options = { capture: true, passive: true }
  const forget = () => {
    here.ammLastClick = undefined
  }
  addEventListener('pointerdown', forget, options)
  addEventListener('keydown', forget, options)
  addEventListener(
    'contextmenu',
    event => {
      const [target] = event.composedPath()
      if (event.isTrusted && target instanceof Element)
        here.ammLastClick = { x: event.clientX, y: event.clientY, target: new WeakRef(target) }
    },
    options,
  )
}

/** The thing whose right click opened the menu; undefined when none did, or it is gone. */
export function clickedThing(): Element | undefined {
  const { target, x = 0, y = 0 } = here.ammLastClick ?? {}
  const element = target?.deref()
  if (!element?.isConnected) return undefined
  // Of a closed shadow root the event tells only the host.
  return thingOf(shadowRootOf(element)?.elementFromPoint(x, y) ?? element)
}
