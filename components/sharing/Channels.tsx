import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { changeSettings } from '@/lib/actions/change-settings'
import { logShare } from '@/lib/actions/log-share'
import type { Piece } from '@/lib/model/leaving'
import type { Pair } from '@/lib/model/pair'
import type { Share } from '@/lib/model/share'
import { MyName } from './MyName'
import type { Parcel } from './send-away'
import { sendAway } from './send-away'
import { useExchange } from './use-exchange'

const WAYS = ['copied', 'page', 'mail', 'code', 'file', 'print'] as const
const ICONS = { copied: 'copy', page: 'page', mail: 'send', code: 'copy', file: 'page', print: 'print' } as const
const IS_PACKET: ReadonlySet<Share['how']> = new Set(['page', 'code', 'file'])

/** Characters: less is guessed. */
const SHORTEST = 8

type Props = { pieces: Piece[]; html: string; markdown: string; pair: Pair | undefined; myName: string }

/** How it travels: each way with what it is good for, and one button that does it. */
export function Channels({ pieces, html, markdown, pair, myName }: Props) {
  const { t, language } = useSpeech()
  const x = useExchange()
  const [how, setHow] = useState<Share['how']>('copied')
  const [from, setFrom] = useState(myName)
  const [passphrase, setPassphrase] = useState('')
  const [said, setSaid] = useState('')
  const isSealed = pair?.seal !== undefined && (how === 'code' || how === 'file')
  const send = async () => {
    if (pair?.role === 'mentor' && pieces.every(({ question }) => !question)) return setSaid(x.tickFirst)
    if (!isSealed && passphrase && passphrase.trim().length < SHORTEST) return setSaid(x.passphraseShort)
    const id = crypto.randomUUID()
    const to = { pair: pair?.id ?? '', secret: pair?.seal?.secret, passphrase: isSealed ? '' : passphrase }
    const parcel: Parcel = { id, language, from: from.trim(), ...to, pieces, html, markdown }
    try {
      const done = await sendAway(how, parcel)
      if (from.trim() !== myName) await changeSettings({ name: from.trim() })
      const key = done.key ? { key: done.key } : {}
      await logShare({ id, pair: to.pair, at: Date.now(), how: done.how, pieces, ...key })
      setSaid(done.said({ ...t, ...x }))
    } catch {
      setSaid(t.notCopied)
    }
  }
  return (
    <div className="band stack no-print">
      <Choice
        legend={x.howItTravels}
        layout="list"
        hint={x.travelsHint[how]}
        options={WAYS.map(value => ({ value, label: x.travels[value] }))}
        value={how}
        onChange={way => {
          setHow(way)
          setSaid('')
        }}
      />
      {how === 'page' && <p className="small soft">{x.pageLimit}</p>}
      {IS_PACKET.has(how) && (
        <>
          <MyName value={from} onChange={setFrom} />
          {isSealed ? (
            <StateLine icon="lock">{x.sealedForTwo(pair.name)}</StateLine>
          ) : (
            <LineField
              label={x.passphrase}
              hint={x.passphraseHint}
              maxLength={200}
              autoComplete="off"
              value={passphrase}
              onChange={event => setPassphrase(event.currentTarget.value)}
            />
          )}
        </>
      )}
      <Button variant="primary" icon={ICONS[how]} onClick={() => void send()}>
        {x.sendBy[how]}
      </Button>
      {said && <p>{said}</p>}
      <Announce text={said} />
    </div>
  )
}
