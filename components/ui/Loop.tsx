import type { ReactNode } from 'react'
import { InkLoop } from './InkLoop'

/** Circled, so chosen. The loop is only seen: whoever uses it says the choice in words or aria as well. */
export function Loop({ children }: { children: ReactNode }) {
  return (
    <span className="loop">
      {children}
      <InkLoop />
    </span>
  )
}
