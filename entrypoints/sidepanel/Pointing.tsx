import { useEffect, useRef, useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { stopPointing } from '@/lib/actions/stop-pointing'
import type { PointingIn } from '@/lib/browser/pointing'
import { sendPointingKey, watchPointing } from '@/lib/browser/pointing'

const FORWARDED = ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Escape']

/**
 * Says so while one points at something on the page of this window. The keys work from here too: whoever began with a
 * button of the panel has the keyboard here, and some pages let no key through.
 */
export function Pointing({ windowId }: { windowId: number }) {
  const { t } = useSpeech()
  const [pointing, setPointing] = useState<PointingIn>()
  const [name, setName] = useState('')
  const take = useRef<HTMLButtonElement>(null)
  const tabId = pointing?.windowId === windowId ? pointing.tabId : undefined
  useEffect(() => watchPointing(setPointing), [])
  useEffect(() => {
    if (tabId === undefined) return
    setName('')
    if (document.hasFocus()) take.current?.focus()
    const onKey = (event: KeyboardEvent) => {
      // In fields and lists these keys have their own meaning.
      const target = event.target as Element
      if (!FORWARDED.includes(event.key) || target.closest('input, select, textarea, [role=grid]')) return
      event.preventDefault()
      void sendPointingKey(tabId, event.key).then(setName)
    }
    addEventListener('keydown', onKey)
    return () => removeEventListener('keydown', onKey)
  }, [tabId])
  if (tabId === undefined) return null
  return (
    <section className="band stack" aria-label={t.pointAtSomething}>
      <p>{t.pointingNow}</p>
      <p role="status" className="words">
        {name}
      </p>
      <div className="row">
        <Button ref={take} icon="tick" onClick={() => void sendPointingKey(tabId, 'Enter')}>
          {t.takeIt}
        </Button>
        <Button icon="close" onClick={() => void stopPointing()}>
          {t.stopPointing}
        </Button>
      </div>
    </section>
  )
}
