import search from 'approx-string-match'

/** Of a text on one side of a place as much is compared as a capture keeps. */
export const SIDE = 64
/** How far from its place a text is still looked for: something may have been put in between. */
export const FAR = 240

/** How much two short texts are alike, from 0 to 1: the share of letters that need no change (edit distance). */
export function alike(one: string, other: string): number {
  if (one === other) return 1
  const longest = Math.max(one.length, other.length)
  let row = Array.from({ length: other.length + 1 }, (_, at) => at)
  for (let at = 1; at <= one.length; at++) {
    const next = [at]
    for (let to = 1; to <= other.length; to++)
      next[to] = Math.min(
        (row[to] ?? 0) + 1,
        (next[to - 1] ?? 0) + 1,
        (row[to - 1] ?? 0) + (one[at - 1] === other[to - 1] ? 0 : 1),
      )
    row = next
  }
  return 1 - (row[other.length] ?? longest) / longest
}

/** How much of a text is found again in a longer one, letters changed here and there, from 0 to 1. */
export function held(text: string, within: string): number {
  if (text === '' || within.includes(text)) return text === '' ? 0 : 1
  const [best] = search(within, text, Math.floor(text.length / 3)).sort((one, other) => one.errors - other.errors)
  return best ? 1 - best.errors / text.length : 0
}

/** How much of two lists of names is the same in the same order, from 0 to 1. */
export function alikeLists(one: readonly string[], other: readonly string[]): number {
  const longest = Math.max(one.length, other.length)
  if (longest === 0) return 1
  let row = new Array<number>(other.length + 1).fill(0)
  for (const name of one) {
    const next = [0]
    other.forEach((each, at) => {
      next.push(name === each ? (row[at] ?? 0) + 1 : Math.max(row[at + 1] ?? 0, next[at] ?? 0))
    })
    row = next
  }
  return (row[other.length] ?? 0) / longest
}
