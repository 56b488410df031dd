import { lazy, Suspense } from 'react'
import { browser } from 'wxt/browser'
import type { Shortcuts } from '@/components/settings/SettingsScreen'

// Help and settings come when they are wanted.
const SettingsScreen = lazy(() =>
  import('@/components/settings/SettingsScreen').then(it => ({ default: it.SettingsScreen })),
)

const practise = () => void browser.tabs.create({ url: browser.runtime.getURL('/welcome.html') })

/** Help and settings, with the way to the practice page. */
export function HelpRoom({ shortcuts, onBack }: { shortcuts: Shortcuts; onBack: () => void }) {
  return (
    <Suspense>
      <SettingsScreen shortcuts={shortcuts} onBack={onBack} onPractise={practise} />
    </Suspense>
  )
}
