import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { askedIn } from '@/lib/model/asked'
import { listAsked } from '@/lib/store/asked'
import { listDrafts } from '@/lib/store/drafts'
import { listPairs } from '@/lib/store/pairs'

/** Says beside my own questions that somebody asks me something. */
export function Asking({ onLook }: { onLook: (pair: string) => void }) {
  const { t } = useSpeech()
  const asked = useLiveQuery(listAsked)
  const drafts = useLiveQuery(listDrafts)
  const pairs = useLiveQuery(listPairs)
  if (!asked || !drafts || !pairs) return null
  const done = new Set(
    drafts.flatMap(({ pair, question, sent }) => (sent === undefined ? [] : [`${pair} ${question}`])),
  )
  return pairs
    .filter(({ archivedAt }) => archivedAt === undefined)
    .map(({ id, name }) => {
      const waiting = askedIn(asked, id).filter(({ question }) => !done.has(`${id} ${question}`)).length
      return (
        waiting > 0 && (
          <div className="band" key={id}>
            <Button icon="speech" onClick={() => onLook(id)}>
              {t.asksYou(name, waiting)}
            </Button>
          </div>
        )
      )
    })
}
