import { useEffect, useState } from 'react'
import { browser } from 'wxt/browser'
import { handsOffSites } from '@/lib/actions/hands-off-sites'
import type { Around } from '@/lib/actions/show-where'
import { HANDS_OFF } from '@/lib/apps/hands-off'

/**
 * What a click must know before anything is awaited, followed as it changes: the window's tabs, with their addresses
 * where the browser tells them, and the sites we keep our hands off.
 */
export function useAround(windowId: number): Around {
  const [around, setAround] = useState<Around>({ windowId, tabs: [], handsOff: HANDS_OFF })
  useEffect(() => {
    const look = () => void findAround(windowId).then(setAround)
    look()
    const { tabs, permissions, storage } = browser
    const events: Listenable[] = [
      tabs.onActivated,
      tabs.onUpdated,
      tabs.onRemoved,
      permissions.onAdded,
      permissions.onRemoved,
      storage.session.onChanged,
    ]
    for (const event of events) event.addListener(look)
    return () => {
      for (const event of events) event.removeListener(look)
    }
  }, [windowId])
  return around
}

type Listenable = { addListener(listener: () => void): void; removeListener(listener: () => void): void }

async function findAround(windowId: number): Promise<Around> {
  const tabs = await browser.tabs.query({ windowId })
  return { windowId, tabs: tabs.map(({ url, active }) => ({ url, active })), handsOff: await handsOffSites() }
}
