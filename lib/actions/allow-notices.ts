import { requestNotices } from '@/lib/browser/remind'

/** Lets the computer show a notice the day before a session. Has to be called in the very click. */
export function allowNotices(): Promise<boolean> {
  return requestNotices()
}
