import { useId } from 'react'

interface ChoiceRowsProps<Value extends string> {
  legend: string
  legendHidden?: boolean
  options: readonly { value: Value; label: string; explanation?: string | undefined }[]
  value: Value | undefined
  onChange: (value: Value) => void
}

/** Choices that need an explanation: round ticks, one a row. */
export function ChoiceRows<Value extends string>(props: ChoiceRowsProps<Value>) {
  const { legend, legendHidden, options, value, onChange } = props
  const name = useId()
  return (
    <fieldset className="choice-rows">
      <legend className={legendHidden ? 'visually-hidden' : 'choice-legend'}>{legend}</legend>
      {options.map(option => (
        <label className="round" key={option.value}>
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span className="round-words">
            {option.label}
            {option.explanation && <span className="round-explanation">{option.explanation}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  )
}
