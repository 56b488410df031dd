import { useLiveQuery } from 'dexie-react-hooks'
import type { ReactNode } from 'react'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Icon } from '@/components/ui/Icon'
import { useSpeech } from '@/components/ui/Speech'
import { switchPack } from '@/lib/actions/switch-pack'
import type { PackList } from '@/lib/model/word-pack'
import { listPackChoices } from '@/lib/store/packs'
import { PackRow } from './PackRow'
import { PackSheet } from './PackSheet'
import { usePackList, usePackStrings } from './use-packs'
import './packs.css'

type Listed = PackList[number]

const GROUPS = ['tools', 'fields', 'firms'] as const
const groupOf = (pack: Listed) => (pack.for === 'mentor' ? 'firms' : pack.kind === 'tool' ? 'tools' : 'fields')

type Props = {
  /** Whether words are explained on some site. */
  isAllowed: boolean
  onOpenQuestion: (id: string) => void
  /** What stands below: it is drawn together with this, so that nothing moves away under a press. */
  children: ReactNode
}

/** The ready-made packs, by kind: each is switched on by itself, and can be read. */
export function ReadyMade({ isAllowed, onOpenQuestion, children }: Props) {
  const x = usePackStrings()
  const packs = usePackList()
  const choices = useLiveQuery(listPackChoices)
  const [said, setSaid] = useState('')
  if (!packs || !choices) return null
  const on = new Set(choices.flatMap(({ id, onAt }) => (onAt === undefined ? [] : [id])))
  return (
    <>
      <section className="packs" aria-labelledby="packs-title">
        <div className="band stack">
          <h2 className="heading" id="packs-title">
            {x.packsTitle}
          </h2>
          <p>{x.packsAbout}</p>
          {!isAllowed && <p className="small soft">{x.packsAllowFirst}</p>}
          <Announce text={said} />
        </div>
        {GROUPS.map(group => (
          <Group
            key={group}
            title={x.packsGroup[group]}
            packs={packs.filter(pack => groupOf(pack) === group)}
            on={on}
            onSaid={setSaid}
            onOpenQuestion={onOpenQuestion}
          />
        ))}
      </section>
      {children}
    </>
  )
}

type GroupProps = {
  title: string
  packs: readonly Listed[]
  on: ReadonlySet<string>
  onSaid: (said: string) => void
  onOpenQuestion: (id: string) => void
}

/** Packs of one kind, folded away until they are wanted. */
function Group({ title, packs, on, onSaid, onOpenQuestion }: GroupProps) {
  const { language } = useSpeech()
  const x = usePackStrings()
  const [open, setOpen] = useState<string>()
  const [left, setLeft] = useState<string>()
  const { compare } = new Intl.Collator(language)
  const ordered = packs.toSorted((one, other) => compare(one.name[language], other.name[language]))
  const turn = ({ id, name, words }: Listed, isOn: boolean) => {
    onSaid(isOn ? x.packOn(name[language], words) : x.packOff(name[language]))
    void switchPack(id, isOn ? Date.now() : undefined)
  }
  const close = () => {
    setLeft(open)
    setOpen(undefined)
  }
  return (
    <details className="pack-group">
      <summary>
        <Icon name="chevron" />
        <span>
          <span className="pack-kind">{title}</span>{' '}
          <span className="small soft">{x.packsOn(packs.length, packs.filter(({ id }) => on.has(id)).length)}</span>
        </span>
      </summary>
      <ul>
        {ordered.map(pack => {
          const shared = { pack, isOn: on.has(pack.id), onTurn: (isOn: boolean) => turn(pack, isOn) }
          return (
            <li key={pack.id}>
              {pack.id === open ? (
                <PackSheet {...shared} onClose={close} onOpenQuestion={onOpenQuestion} />
              ) : (
                <PackRow {...shared} isLeft={pack.id === left} onOpen={() => setOpen(pack.id)} />
              )}
            </li>
          )
        })}
      </ul>
    </details>
  )
}
