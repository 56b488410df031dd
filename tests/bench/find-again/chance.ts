export type Random = () => number

export function pick<T>(from: readonly T[], random: Random): T | undefined {
  return from[Math.floor(random() * from.length)]
}

/** The same in another order, each order as likely as the other. */
export function shuffled<T>(from: readonly T[], random: Random): T[] {
  const all = [...from]
  for (let last = all.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1))
    const [a, b] = [all[last], all[other]]
    if (a !== undefined && b !== undefined) [all[last], all[other]] = [b, a]
  }
  return all
}

export function drawn<T>(from: readonly T[], count: number, random: Random): T[] {
  return shuffled(from, random).slice(0, count)
}
