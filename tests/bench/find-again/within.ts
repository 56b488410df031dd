import type { CDPSession } from '@playwright/test'
import { ROW } from './limits.ts'

/** Whether it ended in time; what did not is stopped inside the page. */
export async function within(session: CDPSession, run: () => Promise<unknown>, limit = ROW): Promise<boolean> {
  let inTime = true
  const timer = setTimeout(() => {
    inTime = false
    void session.send('Runtime.terminateExecution')
  }, limit)
  try {
    await run()
  } catch (error) {
    if (inTime) throw error
  } finally {
    clearTimeout(timer)
  }
  return inTime
}
