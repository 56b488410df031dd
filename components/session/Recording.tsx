import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { changeSession } from '@/lib/actions/change-session'
import { WebAddress } from '@/lib/model/pair'
import type { Session } from '@/lib/model/session'
import { localDay } from '@/lib/model/upcoming'
import { sayDay } from '@/locales/dates'

/** A link to a recording made elsewhere, kept only when both have agreed. Nothing is ever recorded here. */
export function Recording({ session, name }: { session: Session; name: string }) {
  const { t, language } = useSpeech()
  const { link = '', mine, theirs } = session.recording ?? {}
  const [typed, setTyped] = useState(link)
  const [refused, setRefused] = useState('')
  const agree = (who: 'mine' | 'theirs', isAgreed: boolean) =>
    void changeSession(session.id, ({ recording }) => {
      const { [who]: _, ...rest } = recording ?? { link: '' }
      // Whoever takes the agreement back takes the link away with it.
      return { recording: isAgreed ? { ...rest, [who]: localDay(new Date()) } : { ...rest, link: '' } }
    })
  const keep = async () => {
    if (typed === '' || !WebAddress.safeParse(typed).success) return setRefused(t.notALink)
    setRefused('')
    await changeSession(session.id, ({ recording }) => ({ recording: { ...recording, link: typed } }))
  }
  const day = (agreed: string) => sayDay(language, new Date(`${agreed}T12:00`).getTime())
  return (
    <details className="stack fold" open={link !== ''}>
      <summary>{t.recording}</summary>
      <p className="small soft">{t.recordingHint}</p>
      <Tick checked={mine !== undefined} onChange={on => agree('mine', on)}>
        {mine ? t.iAgreedOn(day(mine)) : t.iAgree}
      </Tick>
      <Tick checked={theirs !== undefined} onChange={on => agree('theirs', on)}>
        {theirs ? t.theyAgreedOn(name, day(theirs)) : t.theyAgree(name)}
      </Tick>
      {mine && theirs && (
        <>
          <LineField
            label={t.recordingLink}
            type="url"
            plain
            value={typed}
            onChange={event => setTyped(event.currentTarget.value.trim())}
          />
          {refused && <p role="alert">{refused}</p>}
          <Button icon="tick" onClick={() => void keep()}>
            {t.keepLink}
          </Button>
          {link && (
            <p>
              <a href={link} target="_blank" rel="noreferrer">
                {link}
              </a>
            </p>
          )}
        </>
      )}
    </details>
  )
}
