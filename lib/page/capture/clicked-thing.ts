import { shadowRootOf } from '@/lib/page/shadow-root'
import { thingOf } from './describe-element'
import { lastClick } from './last-click'

/** The thing whose right click opened the menu; undefined when none did, or it is gone. */
export function clickedThing(): Element | undefined {
  const { target, x = 0, y = 0 } = lastClick() ?? {}
  const element = target?.deref()
  if (!element?.isConnected) return undefined
  // Of a closed shadow root the event tells only the host.
  return thingOf(shadowRootOf(element)?.elementFromPoint(x, y) ?? element)
}
