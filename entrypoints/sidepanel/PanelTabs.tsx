import { useSpeech } from '@/components/ui/Speech'
import { TabBar } from '@/components/ui/TabBar'

type Tab = 'questions' | 'session' | 'words'
/** What a partner asks, what leaves, what comes back and what is taken along belong to the session, help and settings to none of the three. */
export type Screen = Tab | 'asked' | 'leave' | 'come-back' | 'take-away' | 'settings'

/** The three screens one goes between; the preview belongs to the session. */
export function PanelTabs({ screen, onChange }: { screen: Screen; onChange: (tab: Tab) => void }) {
  const { t } = useSpeech()
  const tabs = (['questions', 'session', 'words'] as const).map(id => ({ id, label: t[id] }))
  const current = screen === 'settings' ? undefined : (tabs.find(({ id }) => id === screen)?.id ?? ('session' as const))
  return <TabBar label={t.screens} tabs={tabs} current={current} onChange={onChange} />
}
