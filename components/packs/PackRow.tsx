import { useEffect, useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import type { PackList } from '@/lib/model/word-pack'
import { usePackStrings } from './use-packs'

export type PackProps = { pack: PackList[number]; isOn: boolean; onTurn: (isOn: boolean) => void }
type Props = PackProps & {
  /** Whether it was open a moment ago: whoever closes it comes back to its row. */
  isLeft: boolean
  onOpen: () => void
}

/** One pack of the list: what it is, and whether it is switched on. */
export function PackRow({ pack, isOn, onTurn, isLeft, onOpen }: Props) {
  const { language } = useSpeech()
  const x = usePackStrings()
  const opener = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (isLeft) opener.current?.focus()
  }, [isLeft])
  const name = pack.name[language]
  return (
    <div className="pack-row">
      <Tick checked={isOn} onChange={onTurn} bold>
        {name}
      </Tick>
      <p>{pack.about[language]}</p>
      <div className="row row-spread">
        <span className="small soft">{x.packWords(pack.words)}</span>
        <Button ref={opener} iconAfter="right" aria-label={x.packLookNamed(name)} onClick={onOpen}>
          {x.packLook}
        </Button>
      </div>
    </div>
  )
}
