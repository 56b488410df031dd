import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import type { CameIn } from '@/lib/actions/receive-packet'
import { takeInvitation } from '@/lib/actions/take-invitation'
import type { Pair } from '@/lib/model/pair'
import { CheckWords } from './CheckWords'
import { FromWhom, guessSender, partnerOf } from './FromWhom'
import { useExchange } from './use-exchange'

type Props = {
  invitation: NonNullable<CameIn['invitation']>
  pairs: readonly Pair[]
  onSaid: (said: string) => void
}

/** An invitation before it is accepted: who invites, and the two words to compare. */
export function CameInvitation({ invitation, pairs, onSaid }: Props) {
  const x = useExchange()
  const { from, role, secret } = invitation
  const mine = role === 'mentee' ? 'mentor' : 'mentee'
  const able = pairs.filter(pair => pair.role === mine)
  const [sender, setSender] = useState(() => guessSender(able, from))
  const paired = pairs.find(({ seal }) => seal?.secret === secret)
  const chosen = pairs.find(({ id }) => id === sender.pair)
  const accept = async () => {
    const partner = partnerOf(sender, mine)
    const kept = partner && (await takeInvitation(invitation, partner))
    onSaid(kept ? x.paired(chosen?.name ?? sender.name) : x.nameFirst)
  }
  return (
    <section className="sheet stack" aria-label={x.invitesYou(from)}>
      <h2 className="title">{x.invitesYou(from)}</h2>
      <p className="soft">{x.invitesHint}</p>
      <CheckWords secret={secret} />
      {paired ? (
        <p>{x.paired(paired.name)}</p>
      ) : (
        <>
          <FromWhom pairs={able} sender={sender} onChange={setSender} />
          {chosen?.seal && <p>{x.replacesSeal(chosen.name)}</p>}
          <Button variant="primary" icon="tick" onClick={() => void accept()}>
            {x.accept}
          </Button>
        </>
      )}
    </section>
  )
}
