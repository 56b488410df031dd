import { useLiveQuery } from 'dexie-react-hooks'
import { Button } from '@/components/ui/Button'
import { Choice } from '@/components/ui/Choice'
import { useSpeech } from '@/components/ui/Speech'
import { changeSettings } from '@/lib/actions/change-settings'
import { findSettings } from '@/lib/store/settings'
import { HandsOffSites } from './HandsOffSites'
import { Reminders } from './Reminders'
import { YourCopy } from './YourCopy'
import './settings.css'

/** The keys the browser really gave us, as it writes them; empty when it gave none. */
export type Shortcuts = { ask: string; panel: string; point: string; nextWord: string }
type Props = { shortcuts: Shortcuts; onBack: () => void; onPractise: () => void }

/** Help first, then the few things one can set. */
export function SettingsScreen({ shortcuts, onBack, onPractise }: Props) {
  const { t } = useSpeech()
  const settings = useLiveQuery(findSettings)
  if (!settings) return null
  return (
    <main>
      <div className="band stack">
        <Button icon="left" onClick={onBack}>
          {t.back}
        </Button>
        <h1 className="title">{t.helpAndSettings}</h1>
        <Choice
          legend={t.textSize}
          options={[
            { value: '18', label: t.textNormal },
            { value: '21', label: t.textLarger },
            { value: '24', label: t.textLargest },
          ]}
          value={String(settings.text) as '18' | '21' | '24'}
          onChange={text => void changeSettings({ text: Number(text) as 18 | 21 | 24 })}
        />
        <Choice
          legend={t.language}
          options={[
            { value: 'auto', label: t.languageAuto },
            { value: 'en', label: 'English' },
            { value: 'fr', label: 'Français' },
          ]}
          value={settings.language}
          onChange={language => void changeSettings({ language })}
        />
        <Choice
          legend={t.look}
          options={[
            { value: 'auto', label: t.lookAuto },
            { value: 'light', label: t.lookLight },
            { value: 'dark', label: t.lookDark },
          ]}
          value={settings.look}
          onChange={look => void changeSettings({ look })}
        />
      </div>
      <section className="band stack">
        <h2 className="heading">{t.yourShortcuts}</h2>
        <dl className="shortcuts">
          <Shortcut what={t.shortcutAsk} keys={shortcuts.ask || t.shortcutNone} />
          <Shortcut what={t.shortcutPanel} keys={shortcuts.panel || t.shortcutNone} />
          <Shortcut what={t.pointAtSomething} keys={shortcuts.point || t.shortcutNone} />
          <Shortcut what={t.nextWord} keys={shortcuts.nextWord || t.shortcutNone} />
        </dl>
        <p className="small soft">{t.changeShortcuts}</p>
        <Button icon="page" onClick={onPractise}>
          {t.practise}
        </Button>
      </section>
      <Reminders />
      <YourCopy />
      <HandsOffSites sites={settings.handsOff} />
    </main>
  )
}

function Shortcut({ what, keys }: { what: string; keys: string }) {
  return (
    <div>
      <dt>{what}</dt>
      <dd className="heading">{keys}</dd>
    </div>
  )
}
