import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { settleCapture } from '@/lib/actions/settle-capture'
import { undoCapture } from '@/lib/actions/undo-capture'

/** Says that what was kept of the page was replaced, and brings it back, until the question is closed. */
export function Replaced({ id, replaced }: { id: string; replaced: boolean }) {
  const { t } = useSpeech()
  const [undone, setUndone] = useState(false)
  const line = useRef<HTMLParagraphElement>(null)
  // A panel that is closed on the question has no time for this: then `tidyUp` does it, once nothing shows it any more.
  useEffect(() => () => void settleCapture(id), [id])
  const undo = () => {
    setUndone(true)
    // The button goes away; without this the keyboard would be nowhere.
    line.current?.focus()
    void undoCapture(id)
  }
  return (
    <div className="row replaced">
      <p ref={line} className="small soft" role="status" tabIndex={-1}>
        {replaced ? t.replaced : undone ? t.replacedUndone : ''}
      </p>
      {replaced && (
        <Button icon="undo" onClick={undo}>
          {t.undoReplaced}
        </Button>
      )}
    </div>
  )
}
