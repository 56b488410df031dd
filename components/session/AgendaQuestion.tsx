import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import { ToolMark } from '@/components/ui/ToolMark'
import { setRung } from '@/lib/actions/set-rung'
import { setSize } from '@/lib/actions/set-size'
import { whenceOf } from '@/lib/model/by-tool'
import type { Block } from '@/lib/model/fit'
import { Rung, Size } from '@/lib/model/question'
import { rungOf } from '@/lib/packs/rung-of'

type Props = { block: Extract<Block, { kind: 'question' }>; words: string; onOpen: () => void }

/** A question on the agenda: its tool, how long and how far it goes, and the way to all that is kept of it. */
export function AgendaQuestion({ block: { question, goesOn }, words, onOpen }: Props) {
  const { t } = useSpeech()
  const whence = whenceOf(question)
  return (
    <>
      {whence.name && <ToolMark whence={whence} />}
      <button type="button" className="words agenda-question" onClick={onOpen}>
        {words}
      </button>
      {goesOn && <p className="small soft">{t.goesOn}</p>}
      <div className="row agenda-menus">
        <Menu
          label={t.sizeOf(words)}
          value={question.size}
          options={Size.options.map(size => ({ value: size, label: t.size[size] }))}
          onChange={size => void setSize(question.id, size)}
        />
        <Menu
          label={t.rungOf(words)}
          value={rungOf(question)}
          options={Rung.options.map(rung => ({ value: rung, label: t.rung[rung] }))}
          onChange={rung => void setRung(question.id, rung)}
        />
      </div>
    </>
  )
}
