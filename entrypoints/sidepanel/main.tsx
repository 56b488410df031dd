import '@/components/ui/fonts.css'
import '@/components/ui/ui.css'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import { saveUnsaved } from '@/lib/actions/save-unsaved'
import { tidyUp } from '@/lib/actions/tidy-up'
import { findShortcuts } from '@/lib/browser/shortcuts'
import { findShown } from '@/lib/browser/shown'
import { logError } from '@/lib/store/errors'
import { Panel } from './Panel'

const report = (error: unknown) => void logError('panel', error)
addEventListener('error', event => report(event.error))
addEventListener('unhandledrejection', event => report(event.reason))

async function start(): Promise<void> {
  const [window, shortcuts] = await Promise.all([browser.windows.getCurrent(), findShortcuts()])
  const windowId = window.id ?? browser.windows.WINDOW_ID_CURRENT
  const root = document.getElementById('root')
  if (root)
    createRoot(root).render(<Panel windowId={windowId} shortcuts={shortcuts} first={await findShown(windowId)} />)
  // Only pages can ask for this. The browser may say no; then data is kept as long as it sees fit.
  await navigator.storage.persist()
  await saveUnsaved()
  // What is seen comes first.
  await new Promise(resolve => requestIdleCallback(resolve))
  await tidyUp(Date.now())
}

start().catch(report)
