import type { Pair } from '@/lib/model/pair'
import { packetCode } from '@/lib/share/code'
import { PACKET_VERSION } from '@/lib/share/packet'
import { newPairSecret } from '@/lib/share/pair-seal'
import type { Pattern } from '@/lib/share/pattern'
import { patternOf } from '@/lib/share/pattern'
import { keepPair } from './keep-pair'

/**
 * Writes an invitation to a pair, as a code and as a pattern to scan. The first one makes the secret; until it is taken
 * back it stays the same.
 */
export async function writeInvitation(
  { id, role, seal }: Pair,
  from: string,
): Promise<{ code: string; pattern: Pattern }> {
  const secret = seal?.secret ?? newPairSecret()
  if (!seal) await keepPair(id, { seal: { secret, by: 'me' } })
  const code = await packetCode({ format: 'amm-invitation', v: PACKET_VERSION, secret, role, from })
  return { code, pattern: patternOf(code) }
}
