import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useSpeech } from '@/components/ui/Speech'

/** Words to begin with, to be made one's own; they go where the person pastes them, as they stand here. */
export function ReadyWords({ label, hint, words }: { label: string; hint: string; words: string }) {
  const { t } = useSpeech()
  const [text, setText] = useState(words)
  const [said, setSaid] = useState('')
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setSaid(t.copied),
      () => setSaid(t.notCopied),
    )
  return (
    <>
      <Field label={label} hint={hint} value={text} onChange={event => setText(event.currentTarget.value)} />
      <Button icon="copy" disabled={text.trim() === ''} onClick={() => void copy()}>
        {t.copy}
      </Button>
      {said && <p className="small soft">{said}</p>}
      <Announce text={said} />
    </>
  )
}
