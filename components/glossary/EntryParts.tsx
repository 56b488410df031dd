import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { restOnSite } from '@/lib/actions/rest-on-site'
import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { isMarkable } from '@/lib/model/markable'
import { sayDay } from '@/locales/dates'
import { useWords } from './use-words'

/** What a word says, in the order of the card: the mentor's words, what it is like, the dictionary, then the rest. */
export function EntryParts({ entry }: { entry: Entry }) {
  const { t, language } = useSpeech()
  const x = useWords()
  const {
    meaning,
    comparison,
    plain,
    steps = [],
    link,
    forms = [],
    tools = [],
    from,
    at,
    knownAt,
    met,
    notOn = [],
  } = entry
  return (
    <>
      <blockquote className="said" dir="auto">
        <p>{meaning}</p>
        <p className="small soft">{t.saidOn(from, sayDay(language, at))}</p>
      </blockquote>
      {comparison && (
        <Part label={x.card.like}>
          <p className="words" dir="auto">
            {comparison}
          </p>
        </Part>
      )}
      {plain && (
        <Part label={x.card.inShort}>
          <p dir="auto">{plain}</p>
        </Part>
      )}
      {steps.length > 0 && (
        <Part label={x.card.steps}>
          <ol className="entry-steps">
            {steps.map(step => (
              <li key={step} dir="auto">
                {step}
              </li>
            ))}
          </ol>
        </Part>
      )}
      {link && (
        <a href={link} target="_blank" rel="noopener noreferrer" className="entry-link">
          {link}
        </a>
      )}
      {forms.length > 0 && <Part label={x.sheet.forms}>{forms.join(', ')}</Part>}
      {tools.length > 0 && <Part label={x.sheet.tools}>{tools.join(', ')}</Part>}
      {knownAt !== undefined && <p className="small soft">{x.knownSince(sayDay(language, knownAt))}</p>}
      {met && knownAt === undefined && <p className="small soft">{x.metDays(met.days)}</p>}
      {!spellingsOf(entry).some(isMarkable) && <p className="small soft">{x.sheet.notMarked}</p>}
      {notOn.map(site => (
        <div key={site}>
          <p className="small soft">{x.notOnSite(site)}</p>
          <Button icon="words" onClick={() => void restOnSite([entry.id], site, false)}>
            {x.againOn(site)}
          </Button>
        </div>
      ))}
    </>
  )
}

function Part({ label, children }: { label: string; children: ReactNode }) {
  return (
    <div>
      <p className="small soft">{label}</p>
      <div className="entry-part">{children}</div>
    </div>
  )
}
