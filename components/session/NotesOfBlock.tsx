import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { rateSession } from '@/lib/actions/rate-session'
import { writeAnswer } from '@/lib/actions/write-answer'
import { Face } from '@/lib/model/feedback'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import { notesTo } from '@/lib/model/note'
import type { Question } from '@/lib/model/question'
import type { Session } from '@/lib/model/session'
import { AnsweredTick } from './AnsweredTick'
import { NoteLines } from './NoteLines'
import { PracticeTicks } from './PracticeTicks'
import { practiceOf } from './practice-of'
import { sayBlock } from './say-step'
import type { Meeting } from './use-meeting'

type Props = { block: Block; session: Session; meeting: Meeting; name: string }

/** What was said of one block. */
export function NotesOfBlock({ block, session, meeting, name }: Props) {
  const { t, language } = useSpeech()
  const words = sayBlock(block, t, language)
  const key = keyOf(block)
  const lines = notesTo(meeting.notes, session.id, key, 'line')
  const practice = practiceOf(block, session.id, meeting.practice, language)
  return (
    <section className="stack notes-block" aria-label={words}>
      <h2 className={block.kind === 'question' ? 'words' : 'heading'}>{words}</h2>
      {block.kind === 'question' && (
        <Asked question={block.question} session={session} meeting={meeting} words={words} />
      )}
      {practice && <PracticeTicks practice={practice} name={name} />}
      <NoteLines session={session.id} block={key} kind="line" notes={meeting.notes} label={t.noteTo(words)} />
      {block.kind === 'question' && lines.length > 0 && (
        <KeepAsAnswer
          question={block.question}
          text={lines.map(({ text }) => text).join('\n')}
          meeting={meeting}
          name={name}
        />
      )}
    </section>
  )
}

type AskedProps = { question: Question; session: Session; meeting: Meeting; words: string }

function Asked({ question, session, meeting, words }: AskedProps) {
  const { t } = useSpeech()
  const face = meeting.feedback.find(each => each.session === session.id && each.question === question.id)?.face
  return (
    <>
      <AnsweredTick session={session.id} question={question.id} notes={meeting.notes} words={words} />
      <Choice
        legend={t.howClear(words)}
        legendHidden
        options={Face.options.map(value => ({ value, label: t.face[value] }))}
        value={face}
        onChange={value => void rateSession(session.id, question.id, { face: value }, Date.now())}
      />
    </>
  )
}

type KeepProps = { question: Question; text: string; meeting: Meeting; name: string }

/** Makes the lines of a question its answer, from which a word can be kept. */
function KeepAsAnswer({ question, text, meeting, name }: KeepProps) {
  const { t } = useSpeech()
  const isKept = meeting.answers.some(answer => answer.question === question.id && answer.text === text.trim())
  if (isKept) return <StateLine icon="tick">{t.keptAsAnswer}</StateLine>
  return (
    <Button icon="speech" onClick={() => void writeAnswer(question.id, text, name, Date.now())}>
      {t.keepAsAnswer}
    </Button>
  )
}
