import type { Page } from '@playwright/test'

/** Counts the frames a page draws; `average` ends it and gives the milliseconds of one. */
export async function countFrames(page: Page): Promise<{ average: () => Promise<number> }> {
  const counting = await page.evaluateHandle(() => {
    const count = { frames: 0, first: 0, last: 0, on: true }
    const next = (now: number) => {
      count.first ||= now
      count.last = now
      count.frames++
      if (count.on) requestAnimationFrame(next)
    }
    requestAnimationFrame(next)
    return count
  })
  return {
    average: () =>
      counting.evaluate(count => {
        count.on = false
        return (count.last - count.first) / (count.frames - 1)
      }),
  }
}
