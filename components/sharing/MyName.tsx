import { LineField } from '@/components/ui/LineField'
import { useExchange } from './use-exchange'

/** The first name that goes along with what one sends; it may stay empty. */
export function MyName({ value, onChange }: { value: string; onChange: (name: string) => void }) {
  const x = useExchange()
  return (
    <LineField
      label={x.yourName}
      hint={x.yourNameHint}
      maxLength={100}
      autoComplete="given-name"
      value={value}
      onChange={event => onChange(event.currentTarget.value)}
    />
  )
}
