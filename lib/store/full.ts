/** Whether a write failed because this computer has no room left. Dexie wraps the browser's error. */
export function isFull(error: unknown): boolean {
  for (let cause = error, depth = 0; cause instanceof Error && depth < 4; depth++) {
    if (cause.name === 'QuotaExceededError') return true
    cause = (cause as { inner?: unknown }).inner
  }
  return false
}

/** Does `work`; where this computer has no room left for it, `otherwise`. */
export async function orIfFull<T>(work: () => Promise<T>, otherwise: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (error) {
    if (isFull(error)) return otherwise()
    throw error
  }
}
