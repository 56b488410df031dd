import type { ReactNode } from 'react'

/** The same line under every screen. Its children are two Buttons: last copy left, help and settings right. */
export function Foot({ children }: { children: ReactNode }) {
  return <footer className="foot">{children}</footer>
}
