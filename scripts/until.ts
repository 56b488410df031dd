/** Asks again and again until there is an answer other than undefined or false; throws after `limit` milliseconds. */
export async function until<T>(
  what: string,
  ask: () => Promise<T | undefined | false> | T | undefined | false,
  limit = 10_000,
): Promise<T> {
  const end = Date.now() + limit
  for (;;) {
    const answer = await ask()
    if (answer !== undefined && answer !== false) return answer
    if (Date.now() > end) throw new Error(`Waited ${limit / 1000} s in vain for ${what}`)
    await new Promise(next => setTimeout(next, 50))
  }
}
