import { useSpeech } from '@/components/ui/Speech'

type Props = { minutes: number; words: string; onChange: (minutes: number) => void }

/** How many minutes a block may be given, besides those it has. */
const CHOICES = [1, 2, 3, 4, 5, 6, 8, 10, 12, 15, 18, 20, 25, 30, 40, 50]

/** The minutes of a block as a large number that is a menu: change it, and the rest adapts. */
export function BlockMinutes({ minutes, words, onChange }: Props) {
  const { t } = useSpeech()
  const options = [...new Set([...CHOICES, minutes])].sort((a, b) => a - b)
  return (
    <>
      <select
        className="minutes block-minutes"
        aria-label={t.minutesOf(words)}
        value={minutes}
        onChange={event => onChange(Number(event.currentTarget.value))}
      >
        {options.map(option => (
          <option key={option} value={option}>
            {option}
          </option>
        ))}
      </select>
      <span className="small">{t.minutesShort}</span>
    </>
  )
}
