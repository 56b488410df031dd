/** One cell of the bench file: raw figures, for whoever applies the limits. */
export type Figures = { median: number; min: number; max: number; unit: string; samples: number }

/** A cell that took too long says so in place of its figures. */
export type Cell = Figures | { stopped: string }

export type Rows = Record<string, Record<string, Cell>>

export function figuresOf(samples: number[], unit: string): Figures {
  const sorted = samples.toSorted((a, b) => a - b)
  return {
    median: middleOf(sorted),
    min: sorted[0] ?? Number.NaN,
    max: sorted.at(-1) ?? Number.NaN,
    unit,
    samples: sorted.length,
  }
}

export function middleOf(numbers: number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  const [low = Number.NaN, high = low] = sorted.slice(
    Math.ceil(sorted.length / 2) - 1,
    Math.floor(sorted.length / 2) + 1,
  )
  return (low + high) / 2
}

/** Numbers from 0 to 1 that are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
