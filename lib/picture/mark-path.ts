import { LOOP } from './loop'
import type { Box, Mark } from './shapes'

/** Pixels of the view. */
const LONGEST_HEAD = 32

/** The stroke of a mark as SVG path data in pixels of the view: the same on the canvas and on the screen. */
export function markPath(mark: Mark): string {
  if (mark.kind === 'circle') return loopIn(mark)
  if (mark.kind === 'arrow') return arrow(mark)
  const { x, y, width, height } = mark
  return `M${x} ${y}h${width}v${height}h${-width}z`
}

function loopIn({ x, y, width, height }: Box): string {
  const place = (_: string, across: string, down: string) =>
    `${x + (Number(across) / 100) * width} ${y + (Number(down) / 100) * height}`
  return LOOP.replace(/([\d.]+) ([\d.]+)/g, place)
}

/** A shaft, and a head of two strokes 36 degrees from it. */
function arrow({ x, y, width, height }: Box): string {
  const [tipX, tipY] = [x + width, y + height]
  const back = Math.atan2(-height, -width)
  const head = Math.min(LONGEST_HEAD, Math.hypot(width, height) * 0.4)
  const wing = (turn: number) => `${tipX + Math.cos(back + turn) * head} ${tipY + Math.sin(back + turn) * head}`
  return `M${x} ${y}L${tipX} ${tipY}M${wing(Math.PI / 5)}L${tipX} ${tipY}L${wing(-Math.PI / 5)}`
}
