import { useLayoutEffect, useMemo, useState } from 'react'
import { AppMark } from '@/components/ui/AppMark'
import { Button } from '@/components/ui/Button'
import { useTips } from '@/components/ui/use-tips'
import { jargonOf } from '@/lib/model/jargon'
import { learningIn } from '@/lib/model/leaving'
import type { AgendaPacket } from '@/lib/share/packet'
import type { Language } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { AskedPiece } from './AskedPiece'
import { AskInReturn } from './AskInReturn'
import { GiveBack } from './GiveBack'
import { PageSpeech } from './page-speech'
import { useDrafts } from './use-drafts'

/** The words of the packs, put here by scripts/mentor-page.ts. */
declare const PACK_JARGON: readonly string[]

/** The agenda as the mentor reads and answers it, in one file that needs nothing else. */
export function MentorPage({ agenda }: { agenda: AgendaPacket }) {
  const [language, setLanguage] = useState<Language>(agenda.language)
  const t = pageStringsIn(language)
  const [title, ...pieces] = agenda.pieces
  const asked = pieces.flatMap(({ question }) => question ?? [])
  const { answers, change, asks, setAsks, onSaved } = useDrafts(agenda.id, asked)
  const tips = useTips(asked[0])
  const jargon = useMemo(() => jargonOf([...PACK_JARGON, ...learningIn(agenda)]), [agenda])
  const heading = t.wouldLike(agenda.from, asked.length)
  useLayoutEffect(() => {
    document.documentElement.lang = language
    document.title = heading
  }, [language, heading])
  return (
    <PageSpeech value={t}>
      <main className="mentor-page">
        <header className="stack">
          <div className="row row-spread">
            <p className="row small soft">
              <AppMark />
              {t.pageFrom(agenda.from)}
            </p>
            <Button
              className="no-print"
              lang={language === 'en' ? 'fr' : 'en'}
              onClick={() => setLanguage(language === 'en' ? 'fr' : 'en')}
            >
              {t.otherLanguage}
            </Button>
          </div>
          <h1>{heading}</h1>
          <p>{title?.heading}</p>
          <p className="soft">{t.answerWhat}</p>
        </header>
        <div>
          {pieces.map((piece, at) => (
            <AskedPiece
              key={piece.question ?? `${at} ${piece.heading}`}
              piece={piece}
              answer={answers.find(({ question }) => question === piece.question)}
              tips={tips(piece.question ?? '')}
              jargon={jargon}
              onChange={part => piece.question && change(piece.question, part)}
            />
          ))}
        </div>
        <AskInReturn name={agenda.from} asks={asks} onChange={setAsks} />
        <GiveBack agenda={agenda} asked={asked} answers={answers} asks={asks} onSaved={onSaved} />
        <p className="small soft no-print">{t.keptHere}</p>
      </main>
    </PageSpeech>
  )
}
