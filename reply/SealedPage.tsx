import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import type { Packet } from '@/lib/share/code'
import { openCode } from '@/lib/share/code'
import { openWithWords } from '@/lib/share/seal'
import type { PageStrings } from '@/locales/mentor-page'

type Props = { code: string; t: PageStrings; onOpened: (packet: Packet) => void }

/** A sealed page before its passphrase was said: nothing of the agenda can be seen. */
export function SealedPage({ code, t, onOpened }: Props) {
  const [words, setWords] = useState('')
  const [said, setSaid] = useState('')
  const open = async () => {
    setSaid(t.opening)
    const opened = await openCode(code, sealed => openWithWords(sealed, words))
    if (opened.ok) onOpened(opened.packet)
    else setSaid(t.pageProblem[opened.reason])
  }
  return (
    <main className="mentor-page">
      <form
        className="stack"
        onSubmit={event => {
          event.preventDefault()
          void open()
        }}
      >
        <h1>{t.sealedPage}</h1>
        <LineField
          label={t.passphraseField}
          hint={t.passphraseAsk}
          autoComplete="off"
          value={words}
          onChange={event => setWords(event.currentTarget.value)}
        />
        <Button type="submit" variant="primary" disabled={words.trim() === ''}>
          {t.openPage}
        </Button>
        <p role="status">{said}</p>
      </form>
    </main>
  )
}
