/** What a promise brings within `ms` milliseconds, else `otherwise`: the evidence of a gesture is waited for, not forever. */
export function within<T, O>(ms: number, promise: Promise<T>, otherwise: O): Promise<T | O> {
  return Promise.race([promise, new Promise<O>(resolve => setTimeout(() => resolve(otherwise), ms))])
}
