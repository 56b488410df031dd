import type { ReactNode } from 'react'

interface MarginRowProps {
  /** "5" and "min", or "2" and "of 3". */
  number: ReactNode
  unit: string
  children: ReactNode
  /** A row of a list unless it stands alone. */
  as?: 'li' | 'div'
}

/** The number left of the margin line, what it counts on the right. */
export function MarginRow({ number, unit, children, as: Row = 'li' }: MarginRowProps) {
  return (
    <Row className="margin-row">
      <div className="margin-number">
        <span className="minutes">{number}</span> <span className="small">{unit}</span>
      </div>
      <div className="margin-content">{children}</div>
    </Row>
  )
}
