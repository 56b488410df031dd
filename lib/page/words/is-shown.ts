/** Advertisements, counters and the like, and frames that cannot be seen, are left alone. */
export function isShown(): boolean {
  return (
    innerWidth >= 200 &&
    innerHeight >= 100 &&
    frameElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) !== false
  )
}
