import type { ComponentProps } from 'react'
import { useId } from 'react'
import { Icon } from './Icon'
import type { IconName } from './icons'

interface LineFieldProps extends ComponentProps<'input'> {
  label: string
  /** Keeps the name for screen readers where the words around it say it already. */
  labelHidden?: boolean
  hint?: string | undefined
  icon?: IconName | undefined
  /** The product's voice, no ruled line: searches, dates, numbers. */
  plain?: boolean
}

/** One line to write on. */
export function LineField({ label, labelHidden, hint, icon, plain, id, className = '', ...rest }: LineFieldProps) {
  const ownId = useId()
  const fieldId = id ?? ownId
  return (
    <div className="field">
      <label className={labelHidden ? 'visually-hidden' : 'field-label'} htmlFor={fieldId}>
        {label}
      </label>
      {hint && (
        <span className="field-hint" id={`${fieldId}-hint`}>
          {hint}
        </span>
      )}
      <div className={icon && 'field-with-icon'}>
        <input
          id={fieldId}
          className={`field-paper ${plain ? 'field-plain' : 'field-line'} ${className}`.trim()}
          aria-describedby={hint && `${fieldId}-hint`}
          type="text"
          {...rest}
        />
        {icon && <Icon name={icon} />}
      </div>
    </div>
  )
}
