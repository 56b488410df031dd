/** What lies above everything else on the page, our overlay too. */
export const TOP = 'dialog:modal,:fullscreen'

/** Whether there is any of it. Asked in every frame that is drawn: to look through a whole page costs up to a millisecond. */
export function hasTop(): boolean {
  return (
    Boolean(document.fullscreenElement) || [...document.getElementsByTagName('dialog')].some(each => each.matches(TOP))
  )
}
