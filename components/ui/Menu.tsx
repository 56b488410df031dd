import { Icon } from './Icon'

interface MenuProps<Value extends string> {
  /** Read, not shown: the words beside it say what it is. Name the thing it belongs to. */
  label: string
  value: Value
  options: readonly { value: Value; label: string }[]
  onChange: (value: Value) => void
}

/** A native menu that looks like quiet ink words. */
export function Menu<Value extends string>({ label, value, options, onChange }: MenuProps<Value>) {
  const choose = (chosen: string) => {
    const option = options.find(each => each.value === chosen)
    if (option) onChange(option.value)
  }
  return (
    <span className="menu">
      <select aria-label={label} value={value} onChange={event => choose(event.currentTarget.value)}>
        {options.map(option => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      <Icon name="chevron" />
    </span>
  )
}
