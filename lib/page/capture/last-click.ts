/**
 * What was right-clicked last. Remembered by a script on granted sites, read by the capture script beside it. That script
 * is in every page: nothing else belongs into this file.
 */
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

export function lastClick(): Click | undefined {
  return here.ammLastClick
}
