import type { Doors } from '@/components/questions/PointButton'
import { ShowWhere } from '@/components/questions/ShowWhere'
import { useSpeech } from '@/components/ui/Speech'
import { ToolMark } from '@/components/ui/ToolMark'
import { lastHeld, lastPractice } from '@/lib/model/agenda'
import { whenceOf } from '@/lib/model/by-tool'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import { MOST_KEPT, notesTo } from '@/lib/model/note'
import type { Pair } from '@/lib/model/pair'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import { AnsweredTick } from './AnsweredTick'
import { NoteLines } from './NoteLines'
import { PracticeTicks } from './PracticeTicks'
import { practiceOf } from './practice-of'
import { sayBlock } from './say-step'
import type { Meeting } from './use-meeting'

type Props = { block: Block; session: Session; pair: Pair; meeting: Meeting; doors: Doors }

/** The block that is on, large: what it is, what to tick, and a line to write. */
export function MeetingBlock({ block, session, pair, meeting, doors }: Props) {
  const { t, language } = useSpeech()
  const words = sayBlock(block, t, language)
  const key = keyOf(block)
  const practice = practiceOf(block, session.id, meeting.practice, language)
  const isFixed = block.kind !== 'question' && block.kind !== 'topic' && block.kind !== 'exercise'
  return (
    <div className="stack meeting-block">
      {block.kind === 'question' && whenceOf(block.question).name && <ToolMark whence={whenceOf(block.question)} />}
      <h1 className="title">{words}</h1>
      {isFixed && <p>{t.blockHint[block.kind]}</p>}
      {block.kind === 'begin' && <LastTime session={session} meeting={meeting} />}
      {block.kind === 'coffee' && (
        <ul className="steps">
          {t.coffeeQuestions.map(question => (
            <li key={question} className="words">
              {question}
            </li>
          ))}
        </ul>
      )}
      {block.kind === 'last' &&
        lastPractice(session, meeting).map(each => (
          <div key={each.id} className="stack">
            <p className="words">{each.title}</p>
            <PracticeTicks practice={{ ...each, steps: [] }} name={pair.name} />
          </div>
        ))}
      {block.kind === 'question' && (
        <AskedQuestion question={block.question} session={session} meeting={meeting} doors={doors} words={words} />
      )}
      {practice && <PracticeTicks practice={practice} name={pair.name} />}
      {block.kind === 'question' && block.goesOn && <p className="small soft">{t.goesOn}</p>}
      <div className="stack">
        <p>
          <span className="field-label">{block.kind === 'finish' ? t.whatIKeep : t.notes}</span>{' '}
          <span className="small soft">{t.bothKeep(pair.name)}</span>
        </p>
        <NoteLines
          session={session.id}
          block={key}
          kind={block.kind === 'finish' ? 'keep' : 'line'}
          notes={meeting.notes}
          label={block.kind === 'finish' ? t.whatIKeep : t.noteTo(words)}
          {...(block.kind === 'finish' ? { most: MOST_KEPT } : {})}
        />
      </div>
    </div>
  )
}

/** A line from last time, to begin with. */
function LastTime({ session, meeting }: Pick<Props, 'session' | 'meeting'>) {
  const { t } = useSpeech()
  const last = lastHeld(session, meeting.sessions)
  const [line] = last ? notesTo(meeting.notes, last.id, 'begin', 'line') : []
  return line ? <p className="small soft">{t.lastTime(line.text)}</p> : null
}

type AskedProps = Pick<Props, 'session' | 'meeting' | 'doors'> & { question: Question; words: string }

function AskedQuestion({ question, session, meeting, doors, words }: AskedProps) {
  const { capture } = question
  return (
    <>
      {capture?.quote && capture.quote.exact !== words && (
        <blockquote className="said">{capture.quote.exact}</blockquote>
      )}
      {capture?.address && capture.complete && (
        <ShowWhere question={question} capture={{ ...capture, address: capture.address }} doors={doors} />
      )}
      <AnsweredTick session={session.id} question={question.id} notes={meeting.notes} words={words} />
    </>
  )
}
