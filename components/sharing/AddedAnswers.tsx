import { useLiveQuery } from 'dexie-react-hooks'
import { KeepAsWord } from '@/components/questions/KeepAsWord'
import { ThankYou } from '@/components/session/ThankYou'
import { useSpeech } from '@/components/ui/Speech'
import type { Answer } from '@/lib/model/answer'
import { headline } from '@/lib/model/question'
import { findEntriesOf } from '@/lib/store/glossary'
import { findQuestions } from '@/lib/store/questions'
import { nameless } from '@/locales/place'

/** Answers that were just added: each may become a word, and somebody may be thanked. */
export function AddedAnswers({ answers, name }: { answers: readonly Answer[]; name: string }) {
  const { t } = useSpeech()
  const ids = answers.map(({ question }) => question)
  const questions = useLiveQuery(() => findQuestions(ids), [ids.join()]) ?? []
  const kept = answers.map(({ id }) => id)
  const entries = useLiveQuery(() => findEntriesOf(kept), [kept.join()]) ?? []
  return (
    <>
      {answers.map(answer => {
        const question = questions.find(({ id }) => id === answer.question)
        const entry = entries.find(each => each.answer === answer.id)
        return (
          question && (
            <section className="sheet stack" key={answer.id}>
              <h2 className="words">{headline(question) || nameless(question.capture, t)}</h2>
              <blockquote className="said came-words">{answer.text}</blockquote>
              {entry ? (
                <p className="small soft">{t.keptAsWord(entry.term)}</p>
              ) : (
                <KeepAsWord answer={answer} question={question} />
              )}
            </section>
          )
        )
      })}
      {answers.length > 0 && (
        <div className="band">
          <ThankYou session="" notes={[]} name={name} />
        </div>
      )}
    </>
  )
}
