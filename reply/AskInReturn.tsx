import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { usePageSpeech } from './page-speech'

type Props = { name: string; asks: string; onChange: (asks: string) => void }

/** It goes both ways: a question of the mentor's own, which comes home with the answers. */
export function AskInReturn({ name, asks, onChange }: Props) {
  const t = usePageSpeech()
  const [isOpen, setOpen] = useState(asks !== '')
  return (
    <section className="stack in-return no-print" aria-label={t.askInReturn(name)}>
      {isOpen ? (
        <Field
          label={t.yourQuestion}
          maxLength={8_000}
          value={asks}
          onChange={event => onChange(event.currentTarget.value)}
        />
      ) : (
        <Button icon="speech" onClick={() => setOpen(true)}>
          {t.askInReturn(name)}
        </Button>
      )}
      <p className="small soft">{t.askInReturnHint}</p>
    </section>
  )
}
