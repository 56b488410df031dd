import '@/components/ui/fonts.css'
import '@/components/ui/ui.css'
import './welcome.css'
import { createRoot } from 'react-dom/client'
import { browser } from 'wxt/browser'
import type { CaptureHere } from '@/lib/browser/read-tab'
import { findShortcuts } from '@/lib/browser/shortcuts'
import { readPage } from '@/lib/page/capture/read-page'
import { logError } from '@/lib/store/errors'
import { Practice } from './Practice'

/** The browser injects no script into our own pages, so this one runs the capture code when the gesture asks for it. */
async function answerGestures(): Promise<void> {
  const tab = await browser.tabs.getCurrent()
  browser.runtime.onMessage.addListener((request: CaptureHere, _sender, reply) => {
    if (request.captureHere !== tab?.id) return false
    void readPage([]).then(reply)
    return true
  })
}

async function start(): Promise<void> {
  await answerGestures()
  const { ask } = await findShortcuts()
  const root = document.getElementById('root')
  if (root) createRoot(root).render(<Practice shortcut={ask} />)
}

start().catch(error => logError('practice page', error))
