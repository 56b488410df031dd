import { useEffect, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { saveUnsaved } from '@/lib/actions/save-unsaved'
import { watchUnsaved } from '@/lib/browser/unsaved'

/** Says so while questions wait for room on a full disk. */
export function Unsaved() {
  const { t } = useSpeech()
  const [count, setCount] = useState(0)
  useEffect(() => watchUnsaved(unsaved => setCount(unsaved.length)), [])
  if (count === 0) return null
  return (
    <div className="band stack" role="alert">
      <p>{t.unsaved(count)}</p>
      <p className="soft">{t.unsavedHelp}</p>
      <Button icon="again" onClick={() => void saveUnsaved()}>
        {t.tryAgain}
      </Button>
    </div>
  )
}
