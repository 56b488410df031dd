import { HANDS_OFF, handsOffPatterns, isHandsOff } from '@/lib/apps/hands-off'
import { readPageStorage, writePageStorage } from '@/lib/browser/page-storage'
import { grantedOrigins } from '@/lib/browser/permissions'
import type { Sites } from '@/lib/browser/registration'
import {
  injectScripts,
  openTabs,
  registeredSites,
  registerScripts,
  unregisterScripts,
} from '@/lib/browser/registration'
import { findSettings } from '@/lib/store/settings'

const ALL = '*://*/*'

/**
 * Makes the browser run our scripts (marked words, the last right click) on exactly the sites the person granted, less
 * those we keep our hands off: in pages to come and in those that are open. Called at install, update, start-up and
 * after every change; twice does no harm.
 */
export async function alignScripts(): Promise<void> {
  await navigator.locks.request('align-scripts', async () => {
    const handsOff = [...HANDS_OFF, ...(await findSettings()).handsOff]
    const wanted: Sites = { matches: (await grantedOrigins()).sort(), excludeMatches: handsOffPatterns(handsOff) }
    if (isSame(await registeredSites(), wanted)) return
    if (wanted.matches.length > 0) await registerScripts(wanted)
    else await unregisterScripts()
    const { sites = 0 } = await readPageStorage('sites')
    await writePageStorage({ sites: sites + 1 })
    const tabs = wanted.matches.length > 0 ? await openTabs(wanted.matches) : []
    // Not awaited: a page that never finishes loading would hold the lock. Some pages take no script, and need none.
    // Of a page whose frames may be of any site nobody knows which of them are hands-off.
    const allFrames = wanted.matches.every(
      match => match !== ALL && !isHandsOff(match.replace('*:', 'https:'), handsOff),
    )
    for (const { id, url } of tabs) if (!isHandsOff(url, handsOff)) injectScripts(id, allFrames).catch(() => {})
  })
}

function isSame(registered: Sites | undefined, wanted: Sites): boolean {
  if (!registered) return wanted.matches.length === 0
  const text = ({ matches, excludeMatches }: Sites) => JSON.stringify([[...matches].sort(), [...excludeMatches].sort()])
  return text(registered) === text(wanted)
}
