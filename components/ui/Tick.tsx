import type { ReactNode } from 'react'

interface TickProps {
  checked: boolean
  onChange: (checked: boolean) => void
  children: ReactNode
  bold?: boolean
  /** A step that is done: its words become softer, never struck through. */
  softens?: boolean
  disabled?: boolean
}

/** A native checkbox with a pen tick. */
export function Tick({ checked, onChange, children, bold, softens, disabled }: TickProps) {
  return (
    <label className={`tick ${bold ? 'tick-bold' : ''} ${softens ? 'tick-soft' : ''}`}>
      <input
        type="checkbox"
        checked={checked}
        disabled={disabled}
        onChange={event => onChange(event.currentTarget.checked)}
      />
      <svg className="tick-pen" viewBox="0 0 26 26" aria-hidden="true" focusable="false">
        <path d="M7.5 11l7 8.5L28.5-.5" />
      </svg>
      <span>{children}</span>
    </label>
  )
}
