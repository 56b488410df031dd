import type { ReactNode } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface StateLineProps {
  icon: IconName
  /** strong: "Only you" above what is private; ink: something new to open. */
  tone?: 'soft' | 'strong' | 'ink'
  children: ReactNode
}

/** How it stands, always a drawing and words together. */
export function StateLine({ icon, tone = 'soft', children }: StateLineProps) {
  return (
    <span className={`state state-${tone}`}>
      <Icon name={icon} />
      <span>{children}</span>
    </span>
  )
}
