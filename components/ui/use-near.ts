import type { RefObject } from 'react'
import { useEffect, useRef, useState } from 'react'

/** What is this far away, in heights of the window, is drawn already. */
const AHEAD = '100% 0px'

const watched = new WeakMap<Element, (entry: IntersectionObserverEntry) => void>()
const callBack = (entries: IntersectionObserverEntry[]) => {
  for (const entry of entries) watched.get(entry.target)?.(entry)
}
let observer: IntersectionObserver | undefined

/** Whether an element is in sight or about to be, and how tall it was when it last was; begins with `first`. */
export function useNear<E extends HTMLElement>(
  first: boolean,
): { ref: RefObject<E | null>; isNear: boolean; height: number | undefined } {
  const ref = useRef<E>(null)
  const [state, setState] = useState<{ isNear: boolean; height: number | undefined }>({
    isNear: first,
    height: undefined,
  })
  useEffect(() => {
    const element = ref.current
    if (!element) return undefined
    observer ??= new IntersectionObserver(callBack, { rootMargin: AHEAD })
    watched.set(element, ({ isIntersecting, boundingClientRect }) => {
      // What has the focus or is open stays, however far away: something may have been typed in it.
      const isNear =
        isIntersecting || element.contains(document.activeElement) || element.querySelector('.sheet') !== null
      setState(before =>
        before.isNear === isNear ? before : { isNear, height: isNear ? undefined : boundingClientRect.height },
      )
    })
    observer.observe(element)
    return () => observer?.unobserve(element)
  }, [])
  return { ref, ...state }
}
