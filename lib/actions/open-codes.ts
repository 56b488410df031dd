import type { Share } from '@/lib/model/share'
import type { Packet } from '@/lib/share/code'
import { codesIn, openCode } from '@/lib/share/code'
import { openForPair, pairTag } from '@/lib/share/pair-seal'
import { asksForWords, openWithKey, openWithWords, sealedFor } from '@/lib/share/seal'
import { listAsked } from '@/lib/store/asked'
import { listPairs } from '@/lib/store/pairs'

/** A packet, and the pair whose seal it carries or whose agenda it answers. */
type OpenedPacket = { packet: Packet; pair?: string | undefined }
/** `words` where a passphrase is asked for, `wrong-words` where it is another one, `own` for a reply of my own. */
type Closed = 'own' | 'cut' | 'shape' | 'newer' | 'too-large' | 'sealed' | 'words' | 'wrong-words'

/**
 * Opens every code in a text: plain ones, those sealed to the key of an agenda that left or to a pair, and those a
 * passphrase opens. One that stays closed says why, and none is opened then.
 */
export async function openCodes(
  text: string,
  shares: readonly Share[],
  passphrase: string,
): Promise<{ ok: true; opened: OpenedPacket[] } | { ok: false; reason: Closed }> {
  const left = new Map(shares.map(share => [share.id, share]))
  const sealed = (await listPairs()).flatMap(({ id, seal }) => (seal ? [{ id, secret: seal.secret }] : []))
  const byTag = new Map(await Promise.all(sealed.map(async each => [await pairTag(each.secret), each] as const)))
  const opened: OpenedPacket[] = []
  for (const ways of codesIn(text)) {
    const [likely = '', other = ''] = ways
    if (asksForWords(likely) && !passphrase) return { ok: false, reason: 'words' }
    let pair: string | undefined
    const unseal = async (code: string) => {
      if (asksForWords(code)) return openWithWords(code, passphrase)
      const name = sealedFor(code) ?? ''
      const share = left.get(name)
      const found = byTag.get(name)
      pair = found?.id
      if (share?.key) return openWithKey(code, share.key)
      return found && openForPair(code, found.secret)
    }
    let result = await openCode(likely, unseal)
    if (!result.ok && other !== likely) result = await openCode(other, unseal)
    if (!result.ok) return { ok: false, reason: await closedAs(result.reason, likely) }
    const { packet } = result
    const answered = packet.format === 'amm-reply' ? left.get(packet.agenda)?.pair : undefined
    opened.push({ packet, pair: pair ?? (answered || undefined) })
  }
  return { ok: true, opened }
}

async function closedAs(reason: Closed, code: string): Promise<Closed> {
  if (reason !== 'sealed') return reason
  if (asksForWords(code)) return 'wrong-words'
  return (await listAsked()).some(({ agenda }) => agenda === sealedFor(code)) ? 'own' : 'sealed'
}
