import type { CSSProperties, ReactNode } from 'react'
import { useNear } from './use-near'
import './stretch.css'

/** So many rows are read and drawn together. */
const TOGETHER = 20
/** A longer stretch has so many parts. */
const PARTS = 10

type Props<Each> = {
  listed: readonly Each[]
  /** How many are in front of these in their list. */
  from: number
  /** About the height of a row in CSS pixels, for those that were never drawn. */
  height: number
  /** Whether it begins the list and is drawn at once. */
  isFirst: boolean
  /** Draws some rows; `from` is the place of the first one in the list. */
  rows: (listed: readonly Each[], from: number, isFirst: boolean) => ReactNode
}

/**
 * A stretch of a list, drawn while it is in sight or near. A long one is drawn as its parts, each the same again: so a
 * list of thousands has no more on the page than a short one.
 */
export function Stretch<Each>({ listed, from, height, isFirst, rows }: Props<Each>) {
  const { ref, isNear, height: held } = useNear<HTMLDivElement>(isFirst)
  return (
    <div ref={ref} className="stretch" style={{ '--held': `${held ?? listed.length * height}px` } as CSSProperties}>
      {isNear && listed.length <= TOGETHER && rows(listed, from, isFirst)}
      {isNear &&
        partsOf(listed).map(part => (
          <Stretch
            key={part.start}
            listed={part.listed}
            from={from + part.start}
            height={height}
            isFirst={isFirst && part.start === 0}
            rows={rows}
          />
        ))}
    </div>
  )
}

/** A long stretch in parts of the same length, but the last; a short one has none. */
function partsOf<Each>(listed: readonly Each[]): { start: number; listed: readonly Each[] }[] {
  if (listed.length <= TOGETHER) return []
  let size = TOGETHER
  while (size * PARTS < listed.length) size *= PARTS
  return Array.from({ length: Math.ceil(listed.length / size) }, (_, part) => {
    const start = part * size
    return { start, listed: listed.slice(start, start + size) }
  })
}
