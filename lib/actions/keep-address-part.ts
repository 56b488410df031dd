import type { Offer } from '@/lib/model/address'
import { addressKeeping, keptOf } from '@/lib/model/address'
import { replaceCapture } from './replace-capture'

/**
 * Puts a part that was left out back into the address of a question's page (`keep`), or takes it out again. What was
 * kept before stays until the question is closed, so it can be undone.
 */
export async function keepAddressPart(
  id: string,
  offers: readonly Offer[],
  name: string,
  keep: boolean,
): Promise<void> {
  await replaceCapture(id, before => {
    if (!before?.address) throw new Error('a question without an address has no part to keep')
    const others = keptOf(before.address, offers).filter(each => each !== name)
    const address = addressKeeping(before.address, offers, keep ? [...others, name] : others)
    return { ...before, address: address ?? before.address }
  })
}
