import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { Tick } from '@/components/ui/Tick'
import { allowPopups } from '@/lib/actions/allow-popups'
import { changeSettings } from '@/lib/actions/change-settings'
import { stopPopups } from '@/lib/actions/stop-popups'
import { findSettings } from '@/lib/store/settings'
import { useWords } from './use-words'

/** Where words may be explained, as the browser says it, and the site the person is on as far as it is known. */
export type Access = { everywhere: boolean; sites: string[]; here: string | undefined; handsOff: boolean }

/** Allows or stops the underlined words and their cards, for one site or for all, in one click. */
export function OnPages({ access }: { access: Access }) {
  const { t } = useSpeech()
  const x = useWords()
  const [refused, setRefused] = useState(false)
  const settings = useLiveQuery(findSettings)
  const { everywhere, sites, here, handsOff } = access
  // The browser opens its own question only inside the click, so the request is the first thing the click does.
  const allow = (site?: string) => void allowPopups(site).then(granted => setRefused(!granted))
  return (
    <section className="band stack">
      <h2 className="heading">{x.onPages}</h2>
      <p>{x.popupsPromise}</p>
      <p className="small soft">{x.popupsNotice}</p>
      {here && handsOff && <p>{x.handsOffHere(here)}</p>}
      {!everywhere && here && !handsOff && !sites.includes(here) && (
        <Button variant="primary" icon="words" onClick={() => allow(here)}>
          {x.explainOn(here)}
        </Button>
      )}
      {!everywhere && !here && <p className="small soft">{x.openPageFirst}</p>}
      {!everywhere && (
        <Button icon="words" onClick={() => allow()}>
          {x.explainEverywhere}
        </Button>
      )}
      {refused && <p role="alert">{t.notAllowed}</p>}
      {everywhere && <Allowed words={x.explainedEverywhere} stop={x.stopEverywhere} onStop={() => void stopPopups()} />}
      {sites.map(site => (
        <Allowed key={site} words={x.explainedOn(site)} stop={x.stopOn(site)} onStop={() => void stopPopups(site)} />
      ))}
      {settings && (
        <Choice
          legend={x.marks}
          layout="list"
          options={[
            { value: 'first', label: x.marksFirst },
            { value: 'every', label: x.marksEvery },
          ]}
          value={settings.marks}
          onChange={marks => void changeSettings({ marks })}
        />
      )}
      {settings && <AskFirst chosen={settings.askFirst} />}
    </section>
  )
}

/** Whether a card asks "What was it?" before it tells. */
function AskFirst({ chosen }: { chosen: boolean }) {
  const x = useWords()
  return (
    <div>
      <Tick checked={chosen} onChange={askFirst => void changeSettings({ askFirst })}>
        {x.askFirst}
      </Tick>
      <p className="small soft">{x.askFirstHint}</p>
    </div>
  )
}

function Allowed({ words, stop, onStop }: { words: string; stop: string; onStop: () => void }) {
  return (
    <div className="stack">
      <p>{words}</p>
      <Button icon="close" onClick={onStop}>
        {stop}
      </Button>
    </div>
  )
}
