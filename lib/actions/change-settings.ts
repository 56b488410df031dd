import { HANDS_OFF } from '@/lib/apps/hands-off'
import { cacheHandsOff } from '@/lib/browser/hands-off-cache'
import type { Settings } from '@/lib/settings/settings'
import { saveSettings } from '@/lib/store/settings'
import { alignScripts } from './align-scripts'
import { labelMenu } from './label-menu'
import { publishWords } from './publish-words'

/** Changes settings and brings what pages may know (marks, language, hands-off sites) in line with them. */
export async function changeSettings(change: Partial<Settings>): Promise<void> {
  await saveSettings(change)
  if (change.handsOff) await cacheHandsOff([...HANDS_OFF, ...change.handsOff])
  await publishWords()
  if (change.language) await labelMenu()
  if (change.handsOff) await alignScripts()
}
