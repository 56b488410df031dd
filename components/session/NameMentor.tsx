import { useState } from 'react'
import { useExchange } from '@/components/sharing/use-exchange'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { keepPair } from '@/lib/actions/keep-pair'

/** The first thing a session needs: a name, and nothing more. */
export function NameMentor({ onOpenSent }: { onOpenSent: () => void }) {
  const { t } = useSpeech()
  const x = useExchange()
  const [name, setName] = useState('')
  return (
    <form
      className="band stack"
      onSubmit={event => {
        event.preventDefault()
        if (name.trim() !== '') void keepPair(crypto.randomUUID(), { name })
      }}
    >
      <h1 className="title">{t.nextSession}</h1>
      <LineField
        label={t.mentorName}
        hint={t.mentorNameHint}
        maxLength={100}
        autoComplete="off"
        value={name}
        onChange={event => setName(event.currentTarget.value)}
      />
      <Button type="submit" variant="primary" disabled={name.trim() === ''}>
        {t.saveName}
      </Button>
      <Button icon="page" onClick={onOpenSent}>
        {x.openSent}
      </Button>
    </form>
  )
}
