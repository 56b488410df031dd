import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { LineField } from '@/components/ui/LineField'
import { Sheet } from '@/components/ui/Sheet'
import { useSpeech } from '@/components/ui/Speech'
import { changeEntry } from '@/lib/actions/change-entry'
import type { Entry } from '@/lib/model/glossary'
import { sayDay } from '@/locales/dates'

/** One word, open: read it, put it right, or take it out. */
export function EntrySheet({
  entry,
  onClose,
  onRemoved,
}: {
  entry: Entry
  onClose: () => void
  onRemoved: () => void
}) {
  const { t, language } = useSpeech()
  const [edited, setEdited] = useState<{ term: string; meaning: string }>()
  const save = () => edited && void changeEntry(entry.id, edited).then(() => setEdited(undefined))
  if (edited)
    return (
      <Sheet label={entry.term}>
        <LineField
          label={t.wordField}
          maxLength={100}
          value={edited.term}
          onChange={event => setEdited({ ...edited, term: event.currentTarget.value })}
        />
        <Field
          label={t.meaning}
          value={edited.meaning}
          onChange={event => setEdited({ ...edited, meaning: event.currentTarget.value })}
        />
        <div className="row">
          <Button variant="primary" onClick={save}>
            {t.save}
          </Button>
          <Button onClick={() => setEdited(undefined)}>{t.cancel}</Button>
        </div>
      </Sheet>
    )
  return (
    <Sheet label={entry.term}>
      <div className="row row-spread">
        <h2 className="title">{entry.term}</h2>
        <Button icon="close" onClick={onClose}>
          {t.close}
        </Button>
      </div>
      <blockquote className="said">
        <p>{entry.meaning}</p>
        <p className="small soft">{t.saidOn(entry.from, sayDay(language, entry.at))}</p>
      </blockquote>
      <div className="row">
        <Button icon="pen" onClick={() => setEdited({ term: entry.term, meaning: entry.meaning })}>
          {t.edit}
        </Button>
        <Button icon="bin" onClick={() => void changeEntry(entry.id, { deletedAt: Date.now() }).then(onRemoved)}>
          {t.delete}
        </Button>
      </div>
    </Sheet>
  )
}
