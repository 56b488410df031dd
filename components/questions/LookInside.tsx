import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { NoLooking } from '@/lib/actions/look-into-frame'
import { lookIntoFrame } from '@/lib/actions/look-into-frame'
import type { ClosedFrame } from '@/lib/model/capture'

/** Offers to read a part of the page that comes from another site, of a page that is still open. */
export function LookInside({ id, tabId, closed }: { id: string; tabId: number; closed: ClosedFrame }) {
  const { t } = useSpeech()
  const [failed, setFailed] = useState<NoLooking>()
  return (
    <>
      {/* The browser opens its own question only inside the click, so asking it is the first thing the click does. */}
      <Button icon="eye" onClick={() => void lookIntoFrame(id, tabId, closed).then(setFailed)}>
        {t.lookInside(closed.site.replace('*.', ''))}
      </Button>
      {failed && <p role="alert">{failed === 'refused' ? t.lookInsideRefused : t.lookInsideGone}</p>}
    </>
  )
}
