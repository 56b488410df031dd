/** What a page's own styles must not reach: the element that carries everything we draw. */
const HOST = Object.entries({
  all: 'initial',
  position: 'fixed',
  inset: '0',
  width: '100vw',
  height: '100vh',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'none',
  'color-scheme': 'light dark',
  overflow: 'visible',
  display: 'block',
  'pointer-events': 'none',
  'z-index': '2147483647',
})

/** Puts an element of ours above everything, and inside an open modal dialog, since whatever is outside one is inert. */
export function putOnTop(host: HTMLElement): void {
  // The browser keeps a list of elements by name, so that looking at each frame costs nothing.
  const modal = [...document.getElementsByTagName('dialog')].filter(dialog => dialog.matches(':modal')).at(-1)
  const layer = modal ?? document.documentElement
  if (host.parentNode === layer && host.matches(':popover-open')) return
  layer.append(host)
  for (const [name, value] of HOST) host.style.setProperty(name, value, 'important')
  host.popover = 'manual'
  host.showPopover()
}
