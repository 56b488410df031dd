import { clearPointing, findPointing, sendPointingKey } from '@/lib/browser/pointing'

/** Ends pointing, wherever it goes on. */
export async function stopPointing(): Promise<void> {
  const pointing = await findPointing()
  if (!pointing) return
  await clearPointing(pointing.tabId)
  await sendPointingKey(pointing.tabId, 'Escape')
}
