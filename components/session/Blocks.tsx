import { ToolFilter } from '@/components/questions/ToolFilter'
import { useToolFilter } from '@/components/questions/use-tool-filter'
import { MarginRow } from '@/components/ui/MarginRow'
import { useSpeech } from '@/components/ui/Speech'
import { changeSession } from '@/lib/actions/change-session'
import type { Block } from '@/lib/model/agenda'
import { headline } from '@/lib/model/question'
import { AgendaList } from './AgendaList'
import { Together } from './Together'
import type { Planned } from './use-meeting'

type Props = Planned & { onOpenQuestion: (id: string) => void; onSaid: (words: string) => void }

/** The blocks of the agenda in order, and what puts them into another. A filter only hides: it changes no plan. */
export function Blocks({ session, agenda, onOpenQuestion, onSaid }: Props) {
  const { t } = useSpeech()
  const asked = agenda.blocks.flatMap(block => (block.kind === 'question' ? [block.question] : []))
  const filter = useToolFilter(asked)
  const move = (ids: string[], moved: string) => {
    const rest = agenda.later.map(question => question.id)
    void changeSession(session.id, { order: [...ids, ...rest] })
    const question = asked.find(each => each.id === moved)
    if (question) onSaid(t.movedTo(headline(question), ids.indexOf(moved) + 1))
  }
  const setAside = (id: string) => void changeSession(session.id, { later: [...session.later, id] })
  return (
    <>
      <ToolFilter {...filter} />
      {filter.only && <p className="small soft">{t.moveInAll}</p>}
      <Together
        session={session}
        asked={asked}
        later={agenda.later}
        isOffered={!filter.only}
        onSaid={words => {
          // Undone under a filter, it shows what came back.
          filter.choose(undefined)
          onSaid(words)
        }}
      />
      <div className="agenda">
        {!filter.only && <Edge block={agenda.blocks[0]} />}
        {asked.length > 0 ? (
          <AgendaList
            questions={filter.only?.questions ?? asked}
            // Past which of the questions that are out of sight? Rather than guess, nothing is moved under a filter.
            canMove={!filter.only}
            onMove={move}
            onLater={setAside}
            onOpen={onOpenQuestion}
          />
        ) : (
          <p className="soft agenda-empty">{t.noQuestionsYet}</p>
        )}
        {!filter.only && <Edge block={agenda.blocks.at(-1)} />}
      </div>
    </>
  )
}

function Edge({ block }: { block: Block | undefined }) {
  const { t } = useSpeech()
  if (!block || block.kind === 'question') return null
  return (
    <MarginRow as="div" number={block.minutes} unit={t.minutesShort}>
      <p className="heading">{t[block.kind]}</p>
      <p>{t[`${block.kind}Hint`]}</p>
    </MarginRow>
  )
}
