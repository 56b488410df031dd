import { ToolFilter } from '@/components/questions/ToolFilter'
import { useToolFilter } from '@/components/questions/use-tool-filter'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import { whenceOf } from '@/lib/model/by-tool'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import type { Movable } from './AgendaList'
import { AgendaList } from './AgendaList'
import { ArrangeAgain } from './ArrangeAgain'
import { FixedBlock } from './FixedBlock'
import { sayBlock } from './say-step'
import type { Meeting, Planned } from './use-meeting'

type Props = Planned & {
  meeting: Meeting
  onOpenQuestion: (id: string) => void
  onSaid: (words: string) => void
  onPlace: (order: string[], moved: string) => void
  onLater: (id: string) => void
  onCarried: (isCarried: boolean) => void
}

/** The blocks of the agenda in order, and what puts them into another. A filter only hides: it changes no plan. */
export function Blocks({ session, agenda, meeting, onOpenQuestion, onSaid, ...doors }: Props) {
  const { t, language } = useSpeech()
  const { blocks } = agenda
  const movable = blocks.filter(isMovable)
  const asked = movable.flatMap(block =>
    block.kind === 'question' ? [{ id: block.question.id, whence: whenceOf(block.question) }] : [],
  )
  const filter = useToolFilter(asked)
  const only = filter.only && new Set(filter.only.questions.map(({ id }) => id))
  const from = blocks.findIndex(isMovable)
  const [before, behind] =
    from === -1 ? [blocks.slice(0, -1), blocks.slice(-1)] : [blocks.slice(0, from), blocks.slice(from)]
  const giveMinutes = (block: Block, minutes: number) => {
    const key = block.kind === 'exercise' ? 'practice' : keyOf(block)
    void changeSession(session.id, ({ lengths }) => ({ lengths: { ...lengths, [key]: minutes } }))
    onSaid(t.minutesGiven(sayBlock(block, t, language), minutes))
  }
  return (
    <>
      <ToolFilter {...filter} />
      {filter.only && <p className="small soft">{t.moveInAll}</p>}
      <ArrangeAgain
        session={session}
        asked={[false, true].map(hands => movable.filter(block => isForHands(block) === hands))}
        meeting={meeting}
        isOffered={!filter.only}
        onSaid={words => {
          // Undone under a filter, it shows what came back.
          filter.choose(undefined)
          onSaid(words)
        }}
      />
      <div className="agenda">
        {!only && before.map(block => <FixedBlock key={keyOf(block)} block={block} onMinutes={giveMinutes} />)}
        <AgendaList
          blocks={only ? movable.filter(block => only.has(keyOf(block))) : movable}
          // Past which of the questions that are out of sight? Rather than guess, nothing is moved under a filter.
          canMove={!only}
          empty={session.shape === 'first' ? t.questionsKeep : t.noQuestionsYet}
          onOpen={onOpenQuestion}
          onMinutes={giveMinutes}
          {...doors}
        />
        {!only &&
          behind
            .filter(block => !isMovable(block))
            .map(block => <FixedBlock key={keyOf(block)} block={block} onMinutes={giveMinutes} />)}
      </div>
    </>
  )
}

const isForHands = (block: Movable) => block.kind === 'question' && block.practice === true

function isMovable(block: Block): block is Movable {
  return block.kind === 'question' || block.kind === 'topic'
}
