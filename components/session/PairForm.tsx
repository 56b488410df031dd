import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { Field } from '@/components/ui/Field'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { changeSettings } from '@/lib/actions/change-settings'
import { keepPair } from '@/lib/actions/keep-pair'
import { Pair, RHYTHMS } from '@/lib/model/pair'
import { Lengths } from './PlanSession'

type Draft = Omit<Pair, 'id' | 'stamp'>

/** Who the two are to each other and how they meet; a name is enough. */
export function PairForm({ pair, onDone }: { pair: Pair | undefined; onDone: () => void }) {
  const { t } = useSpeech()
  const [draft, setDraft] = useState(() => draftOf(pair ?? { ...Pair.parse(NEW), name: '' }))
  const [isRefused, setRefused] = useState(false)
  const change = (part: Partial<Draft>) => {
    setDraft({ ...draft, ...part })
    setRefused(false)
  }
  const save = async () => {
    const id = pair?.id ?? crypto.randomUUID()
    if (draft.name.trim() === '' || !(await keepPair(id, draft))) return setRefused(true)
    await changeSettings({ pair: id })
    onDone()
  }
  const putAway = async (pair: Pair) => {
    await keepPair(pair.id, { archivedAt: Date.now() })
    onDone()
  }
  return (
    <form
      className="band stack"
      noValidate
      onSubmit={event => {
        event.preventDefault()
        void save()
      }}
    >
      <h1 className="title">{pair ? t.youAnd(pair.name) : t.anotherPair}</h1>
      <LineField
        label={t.partnerName}
        maxLength={100}
        autoComplete="off"
        value={draft.name}
        onChange={event => change({ name: event.currentTarget.value })}
      />
      <Choice
        legend={t.yourRole}
        options={(['mentee', 'mentor'] as const).map(role => ({ value: role, label: t.role[role] }))}
        value={draft.role}
        onChange={role => change({ role })}
      />
      <Field label={t.wish} value={draft.wish} onChange={event => change({ wish: event.currentTarget.value })} />
      <Field label={t.offer} value={draft.offer} onChange={event => change({ offer: event.currentTarget.value })} />
      <HowWeMeet draft={draft} onChange={change} />
      {isRefused && <p role="alert">{draft.name.trim() === '' ? t.nameNeeded : t.pairNotKept}</p>}
      <div className="row">
        <Button type="submit" variant="primary">
          {t.save}
        </Button>
        <Button onClick={onDone}>{t.cancel}</Button>
        {pair && (
          <Button icon="bin" onClick={() => void putAway(pair)}>
            {t.putAway}
          </Button>
        )}
      </div>
      {pair && <p className="small soft">{t.putAwayHint}</p>}
    </form>
  )
}

/** How often, how long, and where. */
function HowWeMeet({ draft, onChange: change }: { draft: Draft; onChange: (part: Partial<Draft>) => void }) {
  const { t } = useSpeech()
  return (
    <>
      <Choice
        legend={t.everyDays}
        numerals
        after={t.daysWord}
        options={RHYTHMS.map(days => ({ value: String(days), label: String(days), name: t.days(days) }))}
        value={String(draft.everyDays)}
        onChange={days => change({ everyDays: RHYTHMS.find(each => String(each) === days) ?? draft.everyDays })}
      />
      <Lengths minutes={draft.minutes} onChange={minutes => change({ minutes })} />
      <Choice
        legend={t.whereMet}
        options={(['online', 'in-person'] as const).map(place => ({ value: place, label: t.meetAt[place] }))}
        value={draft.place}
        onChange={place => change({ place })}
      />
      <LineField
        label={draft.place === 'online' ? t.meetingLink : t.meetingLinkAny}
        hint={t.meetingLinkHint}
        type="url"
        plain
        value={draft.link}
        onChange={event => change({ link: event.currentTarget.value.trim() })}
      />
      <LineField
        label={t.partnerZone}
        hint={t.partnerZoneHint}
        plain
        list="time-zones"
        autoComplete="off"
        value={draft.zone}
        onChange={event => change({ zone: event.currentTarget.value.trim() })}
      />
      <datalist id="time-zones">
        {Intl.supportedValuesOf('timeZone').map(zone => (
          <option key={zone} value={zone} />
        ))}
      </datalist>
    </>
  )
}

/** What a pair begins with, but its name: that is for the person to write. */
const NEW = { id: '-', name: '-', role: 'mentee', stamp: { rev: 1, device: '-' } }

function draftOf({ id: _, stamp: __, ...draft }: Pair): Draft {
  return draft
}
