/** The element that shows a window in the page around; `undefined` for the page itself and in a stranger's page. */
export function frameOf(view: Window): HTMLElement | undefined {
  try {
    return (view.frameElement as HTMLElement | null) ?? undefined
  } catch {
    return undefined
  }
}

/** The furthest window around that lets itself be read. */
export function outermost(view: Window): Window {
  const around = frameOf(view)?.ownerDocument.defaultView
  return around ? outermost(around) : view
}
