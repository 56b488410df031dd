import { useEffect } from 'react'
import { Announce } from '@/components/ui/Announce'
import { SearchField } from '@/components/ui/SearchField'
import { useSpeech } from '@/components/ui/Speech'
import { finder } from '@/lib/model/search'
import type { Listed } from '@/lib/model/survey'
import { sayMoment } from '@/locales/dates'
import { QuestionGroup } from './QuestionGroup'
import { ToolFilter } from './ToolFilter'
import type { Seen } from './use-survey'
import type { ToolFilterState } from './use-tool-filter'

/** From so many questions on they are searched; fewer are seen at a glance. */
const SEARCHED = 8

type Props = {
  survey: Seen
  filter: ToolFilterState<Listed>
  typed: string
  onType: (typed: string) => void
  /** The open question is on its sheet, not here. */
  open: string | undefined
  onOpen: (id: string) => void
  /** Called when the first questions are drawn, or when there is none to draw. */
  onDrawn: () => void
}

/** The questions that are looked for: all, or those of one tool, or those in which the words typed stand. */
export function QuestionList({ survey, filter, typed, onType, open, onOpen, onDrawn }: Props) {
  const { t, language } = useSpeech()
  const { groups, only } = filter
  const isFound = finder(typed)
  const shown = (only ? [only] : groups)
    .map(group => ({ ...group, questions: group.questions.filter(({ id, text }) => id !== open && isFound(text)) }))
    .filter(group => group.questions.length > 0)
  const found = shown.reduce((sum, { questions }) => sum + questions.length, 0)
  useEffect(() => {
    if (found === 0) onDrawn()
  }, [found, onDrawn])
  const isSearch = typed.trim() !== ''
  const when = survey.session && sayMoment(language, survey.session.on)
  return (
    <>
      {(survey.waiting.length >= SEARCHED || typed) && (
        <SearchField label={t.searchQuestions} labelHidden value={typed} onChange={onType} />
      )}
      <ToolFilter {...filter} />
      <Announce text={isSearch ? t.questionsFound(found) : ''} />
      {isSearch && found === 0 && <p className="soft">{t.questionsFound(0)}</p>}
      {only && !isSearch && found === 0 && <p className="soft">{t.onlyOneIsOpen}</p>}
      {/* As long as only the newest are there, what comes later must come behind what is seen. */}
      {(survey.isWhole ? shown : shown.slice(0, 1)).map((group, place) => (
        <QuestionGroup
          key={group.key}
          group={group}
          isAlone={groups.length === 1}
          onDrawn={place === 0 ? onDrawn : undefined}
          plannedFor={when ? `${when.day}, ${when.time}` : ''}
          onOpen={onOpen}
        />
      ))}
    </>
  )
}
