import { isDue } from '@/lib/model/coming-back'
import type { Entry } from '@/lib/model/glossary'
import { listSessions } from '@/lib/store/sessions'

/** Those of these words that come back at `now`. */
export async function findDue(entries: readonly Entry[], now: number): Promise<Entry[]> {
  const sessions = await listSessions()
  return entries.filter(entry => isDue(entry, sessions, new Date(now)))
}
