import { wakeDaily } from '@/lib/browser/daily'
import { alignScripts } from './align-scripts'
import { handsOffSites } from './hands-off-sites'
import { publishWords } from './publish-words'
import { saveUnsaved } from './save-unsaved'
import { tidyUp } from './tidy-up'

/** What is done when the extension is installed or updated and when the browser starts. */
export async function wakeUp(now: number): Promise<void> {
  await handsOffSites()
  await wakeDaily()
  await alignScripts()
  await publishWords()
  await saveUnsaved()
  await tidyUp(now)
}
