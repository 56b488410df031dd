import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import type { Access } from '@/components/glossary/OnPages'
import { handsOffSites } from '@/lib/actions/hands-off-sites'
import type { OpenTab } from '@/lib/actions/point-at-something'
import { isHandsOff } from '@/lib/apps/hands-off'
import { grantedOrigins } from '@/lib/browser/permissions'
import { siteOf } from '@/lib/model/address'

/** `tab` is the one in front, when the browser tells us its address: after a gesture on it, or on a granted site. */
type PanelAccess = Access & { tab: OpenTab | undefined }

const NOTHING: PanelAccess = { everywhere: false, sites: [], here: undefined, handsOff: false, tab: undefined }

/** Where words may be explained and which site the window is on, followed as either changes. */
export function useAccess(windowId: number): PanelAccess {
  const [access, setAccess] = useState(NOTHING)
  useEffect(() => {
    const look = () => void findAccess(windowId).then(setAccess)
    look()
    const { permissions, tabs, storage } = browser
    const events = [
      permissions.onAdded,
      permissions.onRemoved,
      tabs.onActivated,
      tabs.onUpdated,
      storage.session.onChanged,
    ]
    for (const event of events as Listenable[]) event.addListener(look)
    return () => {
      for (const event of events as Listenable[]) event.removeListener(look)
    }
  }, [windowId])
  return access
}

type Listenable = { addListener(listener: () => void): void; removeListener(listener: () => void): void }

/** The address of the tab in front is told only after a gesture on it or on a granted site: else `here` is unknown. */
async function findAccess(windowId: number): Promise<PanelAccess> {
  const origins = await grantedOrigins()
  const [tab] = await browser.tabs.query({ active: true, windowId })
  const address = tab?.url ?? ''
  return {
    everywhere: origins.includes('*://*/*'),
    sites: origins.filter(origin => origin !== '*://*/*').map(origin => origin.replace(/^\*:\/\/|\/\*$/g, '')),
    here: siteOf(address),
    tab: tab?.id !== undefined && tab.url ? { windowId, tabId: tab.id, address: tab.url } : undefined,
    handsOff: isHandsOff(address, await handsOffSites()),
  }
}
