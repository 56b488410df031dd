import type { ReactNode } from 'react'

interface SheetProps {
  /** What the sheet is, for screen readers, unless a heading inside says it. */
  label?: string | undefined
  /** The id of the heading inside. */
  labelledBy?: string | undefined
  children: ReactNode
}

/** The one open thing: a white band across the page. Place it between bands, not inside one. */
export function Sheet({ label, labelledBy, children }: SheetProps) {
  return (
    <section className="sheet stack" aria-label={label} aria-labelledby={labelledBy}>
      {children}
    </section>
  )
}
