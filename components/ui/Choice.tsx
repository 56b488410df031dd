import { useId } from 'react'
import { Icon } from './Icon'
import { InkLoop } from './InkLoop'
import type { IconName } from './icons'

interface ChoiceOption<Value extends string> {
  value: Value
  label: string
  icon?: IconName | undefined
  /** What a screen reader says where the label alone is too short: "30 minutes" for "30". */
  name?: string | undefined
}

interface ChoiceProps<Value extends string> {
  legend: string
  legendHidden?: boolean
  hint?: string | undefined
  options: readonly ChoiceOption<Value>[]
  /** Nothing is circled while undefined. */
  value: Value | undefined
  onChange: (value: Value) => void
  layout?: 'line' | 'grid' | 'list'
  /** Large light numerals, for minutes. */
  numerals?: boolean
  /** A word after the options: "minutes". */
  after?: string | undefined
}

/** Two to five short words; the chosen one is circled and bold. Native radios, so arrow keys work. */
export function Choice<Value extends string>({ layout = 'line', numerals, ...props }: ChoiceProps<Value>) {
  const { legend, legendHidden, hint, options, value, onChange, after } = props
  const name = useId()
  return (
    <fieldset
      className={`choice choice-${layout} ${numerals ? 'choice-numerals' : ''}`}
      aria-describedby={hint && `${name}-hint`}
    >
      <legend className={legendHidden ? 'visually-hidden' : 'choice-legend'}>{legend}</legend>
      {hint && (
        <p className="choice-hint" id={`${name}-hint`}>
          {hint}
        </p>
      )}
      <div className="choice-options">
        {options.map(option => (
          <label className="choice-option" key={option.value}>
            <input
              type="radio"
              name={name}
              checked={option.value === value}
              aria-label={option.name}
              onChange={() => onChange(option.value)}
            />
            {option.icon && <Icon name={option.icon} />}
            <span className="choice-words" data-words={option.label}>
              {option.label}
            </span>
            <InkLoop />
          </label>
        ))}
        {after && <span className="choice-after">{after}</span>}
      </div>
    </fieldset>
  )
}
