import type { InvitationPacket } from '@/lib/share/packet'
import type { Partner } from './keep-partner'
import { keepPartner } from './keep-partner'

/** Accepts an invitation: from now on what the two send each other is sealed with its secret. Says whether it is kept. */
export async function takeInvitation({ secret }: InvitationPacket, partner: Partner): Promise<boolean> {
  return (await keepPartner(partner, { seal: { secret, by: 'partner' } })) !== undefined
}
