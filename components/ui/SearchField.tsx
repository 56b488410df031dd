import { LineField } from './LineField'

type Props = { label: string; labelHidden?: boolean; value: string; onChange: (typed: string) => void }

/** Where one types what is looked for; a hidden label stands in the empty field. */
export function SearchField({ label, labelHidden = false, value, onChange }: Props) {
  return (
    <LineField
      label={label}
      labelHidden={labelHidden}
      placeholder={labelHidden ? label : undefined}
      icon="search"
      plain
      type="search"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
