import { useSpeech } from '@/components/ui/Speech'
import { TabBar } from '@/components/ui/TabBar'

type Tab = 'questions' | 'session' | 'words'
/** What leaves and what is taken along belong to the session, help and settings to none of the three. */
export type Screen = Tab | 'leave' | 'take-away' | 'settings'

/** The three screens one goes between; the preview belongs to the session. */
export function PanelTabs({
  screen,
  onChange,
}: {
  screen: Tab | 'leave' | 'take-away' | 'settings'
  onChange: (tab: Tab) => void
}) {
  const { t } = useSpeech()
  const tabs = (['questions', 'session', 'words'] as const).map(id => ({ id, label: t[id] }))
  const current = screen === 'leave' || screen === 'take-away' ? 'session' : screen === 'settings' ? undefined : screen
  return <TabBar label={t.screens} tabs={tabs} current={current} onChange={onChange} />
}
