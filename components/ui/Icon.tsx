import type { IconName } from './icons'
import { ICONS } from './icons'

/** A drawing before a word; never alone, so it has no name of its own. */
export function Icon({ name }: { name: IconName }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" focusable="false">
      {ICONS[name]}
    </svg>
  )
}
