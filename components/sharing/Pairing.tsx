import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { Field } from '@/components/ui/Field'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { changeSettings } from '@/lib/actions/change-settings'
import { endPairing } from '@/lib/actions/end-pairing'
import { writeInvitation } from '@/lib/actions/write-invitation'
import type { Pair } from '@/lib/model/pair'
import { CheckWords } from './CheckWords'
import { MyName } from './MyName'
import { useExchange } from './use-exchange'
import './sharing.css'

type Invitation = Awaited<ReturnType<typeof writeInvitation>>

/** Whether what a pair sends each other is sealed, and the invitation that makes it so. */
export function Pairing({ pair, myName }: { pair: Pair; myName: string }) {
  const { t } = useSpeech()
  const x = useExchange()
  const [invitation, setInvitation] = useState<Invitation>()
  const [from, setFrom] = useState(myName)
  const [said, setSaid] = useState('')
  const invite = async () => {
    setSaid('')
    if (from.trim() !== myName) await changeSettings({ name: from.trim() })
    setInvitation(await writeInvitation(pair, from.trim()))
  }
  const end = async () => {
    setInvitation(undefined)
    await endPairing(pair.id)
    setSaid(x.pairingEnded)
  }
  const copy = async ({ code }: Invitation) => {
    try {
      await navigator.clipboard.writeText(code)
      setSaid(t.copied)
    } catch {
      setSaid(t.notCopied)
    }
  }
  return (
    <section className="band stack" aria-labelledby="pairing">
      <h2 className="heading" id="pairing">
        {x.pairing}
      </h2>
      {pair.seal ? (
        <>
          <StateLine icon="lock">{x.sealedForTwo(pair.name)}</StateLine>
          <CheckWords secret={pair.seal.secret} />
        </>
      ) : (
        <>
          <p className="soft">{x.pairingHint}</p>
          <MyName value={from} onChange={setFrom} />
        </>
      )}
      {invitation && <Written {...invitation} />}
      <div className="row">
        {invitation ? (
          <Button icon="copy" onClick={() => void copy(invitation)}>
            {x.copyInvitation}
          </Button>
        ) : (
          // Whoever was invited does not invite others into the same pair.
          pair.seal?.by !== 'partner' && (
            <Button icon="people" onClick={() => void invite()}>
              {pair.seal ? x.inviteAgain : x.invite}
            </Button>
          )
        )}
        {pair.seal && (
          <Button icon="bin" onClick={() => void end()}>
            {x.endPairing}
          </Button>
        )}
      </div>
      {pair.seal && <p className="small soft">{x.endPairingHint}</p>}
      {said && <p>{said}</p>}
      <Announce text={said} />
    </section>
  )
}

/** The invitation as a code to copy and a pattern to scan. */
function Written({ code, pattern: { size, path } }: Invitation) {
  const x = useExchange()
  return (
    <>
      <p>{x.inviteHint}</p>
      <Field label={x.invitation} className="came-paper" readOnly value={code} />
      <svg className="pattern" role="img" aria-label={x.invitationPicture} viewBox={`-4 -4 ${size + 8} ${size + 8}`}>
        <path d={path} />
      </svg>
    </>
  )
}
