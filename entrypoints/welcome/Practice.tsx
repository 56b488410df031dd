import { useLiveQuery } from 'dexie-react-hooks'
import { useEffect, useState } from 'react'
import { AppMark } from '@/components/ui/AppMark'
import { Button } from '@/components/ui/Button'
import { SpeechProvider, useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'
import { listQuestions } from '@/lib/store/questions'
import { findSettings } from '@/lib/store/settings'

/** The page that teaches the first question by asking one. */
export function Practice({ shortcut }: { shortcut: string }) {
  const settings = useLiveQuery(findSettings)
  if (!settings) return null
  return (
    <SpeechProvider settings={settings}>
      <Lesson shortcut={shortcut} />
    </SpeechProvider>
  )
}

function Lesson({ shortcut }: { shortcut: string }) {
  const { t } = useSpeech()
  const [began] = useState(Date.now)
  const asked = useLiveQuery(listQuestions)?.some(question => question.askedAt >= began)
  useEffect(() => {
    document.title = t.practiceTitle
  }, [t])
  return (
    <main className="practice">
      <p className="practice-mark">
        <AppMark size={40} /> {t.appName}
      </p>
      <h1 className="title">{t.practiceTitle}</h1>
      <p>{t.practiceIntro}</p>
      <ol className="practice-steps">
        <li>{t.practiceStep1}</li>
        <li>
          {t.practiceStep2(t.ask)} {shortcut && t.practiceStep2Keys(shortcut)}
        </li>
        <li>{t.practiceStep3}</li>
      </ol>
      <article className="practice-paper">
        <h2 className="heading">{t.practiceHeading}</h2>
        <h3 className="group">{t.practiceSubheading}</h3>
        <p className="words">
          {t.practiceText} <span id="practice-word">{t.practiceWord}</span> {t.practiceTextAfter}
        </p>
      </article>
      <Button icon="pen" onClick={markWords}>
        {t.practiceMark}
      </Button>
      <div role="status">
        {asked && (
          <StateLine icon="tick" tone="strong">
            {t.practiceDone}
          </StateLine>
        )}
      </div>
      <StateLine icon="lock">{t.nothingLeaves}</StateLine>
    </main>
  )
}

function markWords(): void {
  const word = document.getElementById('practice-word')
  if (word) getSelection()?.selectAllChildren(word)
}
