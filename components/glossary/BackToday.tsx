import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { comingBack } from '@/lib/model/coming-back'
import { listEntries } from '@/lib/store/glossary'
import { listSessions } from '@/lib/store/sessions'
import { useToday } from './use-today'
import { useWords } from './use-words'

/** One line above the questions on days on which words come back. */
export function BackToday({ onLook }: { onLook: () => void }) {
  const x = useWords()
  const today = useToday()
  const back = useLiveQuery(async () => comingBack(await listEntries(), await listSessions(), new Date()), [today])
  if (!back || back.due.length === 0) return null
  return (
    <div className="band">
      <Button icon="again" onClick={onLook}>
        {x.backToday(back.due.length)}
      </Button>
    </div>
  )
}
