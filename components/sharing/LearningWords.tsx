import { useLiveQuery } from 'dexie-react-hooks'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { listEntries } from '@/lib/store/glossary'
import { useExchange } from './use-exchange'

/** As many as a piece of a packet may have lines. */
const MOST = 100

type Props = { ticked: readonly string[]; onChange: (ticked: string[]) => void }

/** The mentee's own words, to be told as still being learnt: one by one, none by itself. */
export function LearningWords({ ticked, onChange }: Props) {
  const { t } = useSpeech()
  const x = useExchange()
  const entries = useLiveQuery(listEntries)
  if (!entries?.length) return null
  return (
    <details className="band plain-text no-print">
      <summary>{t.stillLearning}</summary>
      <p className="small soft">{x.stillLearningHint}</p>
      {[...new Set(entries.map(({ term }) => term))].map(term => (
        <Tick
          key={term}
          checked={ticked.includes(term)}
          disabled={ticked.length >= MOST && !ticked.includes(term)}
          onChange={goes => onChange(goes ? [...ticked, term] : ticked.filter(each => each !== term))}
        >
          {term}
        </Tick>
      ))}
    </details>
  )
}
