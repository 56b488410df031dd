import { Button } from '@/components/ui/Button'
import type { Pair } from '@/lib/model/pair'
import { useAsked } from './use-asked'
import { useExchange } from './use-exchange'

/** Says what the partner asks in return, and how many questions went each way; nothing as long as there are none. */
export function AskedLink({ pair, onOpen }: { pair: Pair; onOpen: () => void }) {
  const x = useExchange()
  const found = useAsked(pair.id)
  if (!found || found.fromThem === 0) return null
  return (
    <>
      <Button icon="speech" onClick={onOpen}>
        {x.asksYouTitle(pair.name, found.waiting.length)}
      </Button>
      <p className="small soft">{x.balance(pair.name, found.fromMe, found.fromThem)}</p>
    </>
  )
}
