import type { Signal } from '@/lib/model/session'
import { changeSession } from './change-session'

/** Says something without words while the session runs; none takes it back. Nothing of it is kept afterwards. */
export async function giveSignal(id: string, signal: Signal | undefined): Promise<void> {
  await changeSession(id, ({ meeting }) => {
    if (!meeting) return {}
    const { signal: _, ...rest } = meeting
    return { meeting: signal ? { ...rest, signal } : rest }
  })
}
