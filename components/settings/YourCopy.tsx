import { useRef, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import type { OpenedCopy } from '@/lib/actions/open-copy'
import { openCopy } from '@/lib/actions/open-copy'
import { saveCopy } from '@/lib/actions/save-copy'
import type { Strings } from '@/locales/en'

/** Saves everything into one file, and brings such a file back. */
export function YourCopy() {
  const { t } = useSpeech()
  const [said, setSaid] = useState('')
  const chooser = useRef<HTMLInputElement>(null)
  const save = async () => {
    download(await saveCopy(new Date()))
    setSaid(t.copySaved)
  }
  const bringBack = async (file: File | undefined) => {
    if (file) setSaid(sayOpened(await openCopy(file), t))
  }
  return (
    <section className="band stack">
      <h2 className="heading">{t.copyTitle}</h2>
      <p>{t.copyHint}</p>
      <div className="row">
        <Button variant="primary" icon="leave" onClick={() => void save()}>
          {t.saveCopy}
        </Button>
        <Button icon="page" onClick={() => chooser.current?.click()}>
          {t.openCopy}
        </Button>
      </div>
      <input
        ref={chooser}
        type="file"
        accept=".jsonl"
        hidden
        onChange={event => {
          void bringBack(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      {said && <p>{said}</p>}
      <Announce text={said} />
    </section>
  )
}

function sayOpened(opened: OpenedCopy, t: Strings): string {
  if (opened.ok) return t.copyOpened(opened.changed)
  return opened.reason === 'damaged' ? t.copyFailed.damaged(opened.line) : t.copyFailed[opened.reason]
}
