import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useState } from 'react'
import { browser } from 'wxt/browser'
import { QuestionsScreen } from '@/components/questions/QuestionsScreen'
import type { Shortcuts } from '@/components/settings/SettingsScreen'
import { SpeechProvider } from '@/components/ui/Speech'
import { changeSettings } from '@/lib/actions/change-settings'
import { pointFromPanel } from '@/lib/actions/point-from-panel'
import { showWhere } from '@/lib/actions/show-where'
import { stopLooking } from '@/lib/actions/stop-looking'
import type { Shown } from '@/lib/browser/shown'
import type { Question } from '@/lib/model/question'
import { findSettings } from '@/lib/store/settings'
import { Asking } from './Asking'
import { HelpRoom } from './HelpRoom'
import { PanelFoot } from './PanelFoot'
import type { Screen } from './PanelTabs'
import { PanelTabs } from './PanelTabs'
import { Pointing } from './Pointing'
import { Reminder } from './Reminder'
import { SessionRooms } from './SessionRooms'
import { Unsaved } from './Unsaved'
import { useAccess } from './use-access'
import { useAround } from './use-around'
import { useLooking } from './use-looking'
import { useShown } from './use-shown'
import { WordsRooms } from './WordsRooms'

const Here = lazy(() => import('@/components/glossary/Here').then(it => ({ default: it.Here })))

type Props = { windowId: number; shortcuts: Shortcuts; first: Shown | undefined }

/** Drawing needs room: the mark-up page has a tab of its own. */
const openPicture = (question: string) =>
  void browser.tabs.create({ url: browser.runtime.getURL(`/picture.html?question=${question}`) })

/** To share a screen, the session has a tab of its own: the same page, which begins with the session. */
const IN_TAB = '?session'
const inTab = location.search === IN_TAB
const openSessionInTab = () => void browser.tabs.create({ url: browser.runtime.getURL(`/sidepanel.html${IN_TAB}`) })

/** The panel: its screens, and what the gestures of its window show in it. */
export function Panel({ windowId, shortcuts, first }: Props) {
  const [screen, setScreen] = useState<Screen>(inTab ? 'session' : 'questions')
  const settings = useLiveQuery(findSettings)
  const shown = useShown(windowId, first, () => setScreen('questions'))
  const asked = shown.open?.ready ? undefined : shown.open?.id
  const access = useAccess(windowId)
  const around = useAround(windowId)
  const doors = {
    shortcut: shortcuts.ask,
    panelShortcut: shortcuts.panel,
    point: (question?: Question) => {
      void stopLooking()
      return pointFromPanel(windowId, access.tab, question)
    },
    showWhere: (question: Question) => showWhere(question, around),
    looking: useLooking(windowId),
    markPicture: openPicture,
  }
  const lookAtAsked = async (pair: string) => {
    await changeSettings({ pair })
    setScreen('asked')
  }
  if (!settings) return null
  return (
    <SpeechProvider settings={settings}>
      <div className="screen">
        <PanelTabs screen={screen} onChange={setScreen} />
        <Unsaved />
        <Pointing windowId={windowId} />
        {screen === 'questions' && !shown.open && <Asking onLook={pair => void lookAtAsked(pair)} />}
        <Reminder onLook={screen === 'questions' || screen === 'words' ? () => setScreen('session') : undefined} />
        <WordsRooms
          screen={screen}
          access={access}
          isAsking={shown.open !== undefined}
          onScreen={setScreen}
          onOpenQuestion={id => shown.show(id, false)}
        />
        {screen === 'questions' && (
          <QuestionsScreen open={shown.open} doors={doors} onOpen={shown.show} onClose={shown.close}>
            <Suspense>
              <Here windowId={windowId} tab={access.tab} open={asked} onOpen={id => shown.show(id, false)} />
            </Suspense>
          </QuestionsScreen>
        )}
        <SessionRooms
          screen={screen}
          doors={doors}
          onScreen={setScreen}
          onOpenQuestion={id => shown.show(id, false)}
          onTab={inTab ? undefined : openSessionInTab}
        />
        {screen === 'settings' && <HelpRoom shortcuts={shortcuts} onBack={() => setScreen('questions')} />}
        <PanelFoot lastCopyAt={settings.lastCopyAt} onSettings={() => setScreen('settings')} />
      </div>
    </SpeechProvider>
  )
}
