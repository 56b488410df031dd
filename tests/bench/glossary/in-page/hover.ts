import { seeded } from '../../figures'

const POINTS = 300
const ROUNDS = 5

/** Microseconds a call for looking up the word under a point, and for a bare caret lookup there; in turns. */
export async function hoverTimes(seed: number): Promise<{ ours: number[]; caret: number[] }> {
  const random = seeded(seed)
  const points = Array.from({ length: POINTS }, () => [random() * innerWidth, random() * innerHeight] as const)
  const looks = points.map(([x, y]) => lookAt(x, y))
  const caret = () => points.map(([x, y]) => document.caretPositionFromPoint(x, y))
  const ours = () => {
    for (const look of looks) look()
  }
  const times = { ours: [] as number[], caret: [] as number[] }
  caret()
  ours()
  for (let round = 0; round < ROUNDS; round++) {
    times.caret.push(timeOf(caret))
    times.ours.push(timeOf(ours))
  }
  return times
}

/** What the product does once the pointer has rested here. It sets a timer for that, which is taken from it. */
function lookAt(clientX: number, clientY: number): () => void {
  const { setTimeout } = globalThis
  let look = () => {}
  globalThis.setTimeout = ((work: () => void) => {
    look = work
    return 0
  }) as unknown as typeof setTimeout
  document.dispatchEvent(new MouseEvent('mousemove', { clientX, clientY }))
  globalThis.setTimeout = setTimeout
  return look
}

function timeOf(work: () => unknown): number {
  const start = performance.now()
  work()
  return ((performance.now() - start) * 1_000) / POINTS
}
