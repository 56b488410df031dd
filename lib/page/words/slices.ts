/** Long work in short slices, so that the page stays quick under the hand. */
const SLICE = 6

/**
 * Takes steps until `step` says there is nothing left; the page may do its own work after each slice. `isLong` is called
 * once, when one slice was not enough.
 */
export async function inSlices(step: () => boolean, isLong?: () => void): Promise<void> {
  for (; ; isLong = undefined) {
    const end = performance.now() + SLICE
    while (performance.now() < end) if (!step()) return
    await breath()
    isLong?.()
  }
}

/** A message to oneself comes back after the page's own tasks, and is not slowed down as timers are. */
function breath(): Promise<void> {
  return new Promise(resolve => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(undefined)
  })
}
