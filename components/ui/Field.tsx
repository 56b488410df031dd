import type { ComponentProps } from 'react'
import { useId, useLayoutEffect } from 'react'

interface FieldProps extends ComponentProps<'textarea'> {
  label: string
  /** Stands below the label and is read with it. */
  hint?: string | undefined
}

/** Ruled paper to write on; it grows with the words. */
export function Field({ label, hint, id, className = '', onInput, ...rest }: FieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  useLayoutEffect(() => grow(document.getElementById(fieldId)))
  return (
    <div className="field">
      <label className="field-label" htmlFor={fieldId}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
      <textarea
        id={fieldId}
        className={`field-paper field-lines ${className}`.trim()}
        aria-describedby={hint && `${fieldId}-hint`}
        rows={2}
        onInput={event => {
          grow(event.currentTarget)
          onInput?.(event)
        }}
        {...rest}
      />
    </div>
  )
}

/** Where `field-sizing` is missing (Firefox 140), the height follows the words by hand. */
function grow(field: HTMLElement | null) {
  if (!field || CSS.supports('field-sizing', 'content')) return
  field.style.blockSize = 'auto'
  field.style.blockSize = `${field.scrollHeight + field.offsetHeight - field.clientHeight}px`
}
