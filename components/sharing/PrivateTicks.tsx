import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import type { PrivatePart } from '@/lib/model/leaving'

type Props = {
  parts: PrivatePart[]
  /** What is shown all the same. */
  shown: ReadonlySet<string>
  onShow: (text: string, isShown: boolean) => void
}

/** What is hidden in a piece of what leaves, each with a tick that shows it again. */
export function PrivateTicks({ parts, shown, onShow }: Props) {
  const { t } = useSpeech()
  if (parts.length === 0) return null
  return (
    <fieldset className="private-ticks">
      <legend className="small soft">{t.hiddenHere}</legend>
      {parts.map(({ kind, text }) => (
        <Tick key={text} checked={!shown.has(text)} onChange={isHidden => onShow(text, !isHidden)}>
          <span className="small soft">{t.hiddenKind[kind]}</span> {text}
        </Tick>
      ))}
    </fieldset>
  )
}
