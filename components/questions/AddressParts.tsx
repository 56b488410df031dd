import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { keepAddressPart } from '@/lib/actions/keep-address-part'
import type { Offer } from '@/lib/model/address'
import { keptOf, sayOffer } from '@/lib/model/address'

type Props = { id: string; address: string | undefined; offers: Offer[] }

/** As many as leave the note in view; the others are one press away. */
const AT_ONCE = 3

/** What was left out of the page's address, to be put back where the mentor needs it to find the place. */
export function AddressParts({ id, address, offers }: Props) {
  const { t } = useSpeech()
  const kept = keptOf(address, offers)
  const ticks = offers.map(offer => (
    <Tick
      key={offer.name}
      checked={kept.includes(offer.name)}
      onChange={keep => void keepAddressPart(id, offers, offer.name, keep)}
    >
      {sayOffer(offer)}
    </Tick>
  ))
  return (
    <fieldset className="address-parts">
      <legend className="small soft">{t.addressParts}</legend>
      {ticks.slice(0, AT_ONCE)}
      {offers.length > AT_ONCE && (
        <details>
          <summary>{t.moreAddressParts(offers.length - AT_ONCE)}</summary>
          {ticks.slice(AT_ONCE)}
        </details>
      )}
    </fieldset>
  )
}
