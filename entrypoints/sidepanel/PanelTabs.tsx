import { useSpeech } from '@/components/ui/Speech'
import { TabBar } from '@/components/ui/TabBar'

export type Tab = 'questions' | 'session' | 'words'

/** The three screens one goes between; the preview belongs to the session. */
export function PanelTabs({ screen, onChange }: { screen: Tab | 'leave' | 'settings'; onChange: (tab: Tab) => void }) {
  const { t } = useSpeech()
  const tabs = (['questions', 'session', 'words'] as const).map(id => ({ id, label: t[id] }))
  const current = screen === 'leave' ? 'session' : screen === 'settings' ? undefined : screen
  return <TabBar label={t.screens} tabs={tabs} current={current} onChange={onChange} />
}
