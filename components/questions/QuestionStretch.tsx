import type { CSSProperties } from 'react'
import { useNear } from '@/components/ui/use-near'
import type { RowsProps } from './QuestionRows'
import { QuestionRows } from './QuestionRows'

/** So many questions are read and drawn together. */
const TOGETHER = 20
/** A longer stretch has so many parts. */
const PARTS = 10
/** About the height of a question in CSS pixels, for those that were never drawn. */
const HEIGHT = 130

/**
 * A stretch of a list of questions, drawn while it is in sight or near. A long one is drawn as its parts, each the same
 * again: so a list of thousands has no more on the page than a short one.
 */
export function QuestionStretch({ listed, from, onDrawn, ...rest }: RowsProps) {
  const { ref, isNear, height } = useNear<HTMLDivElement>(onDrawn !== undefined)
  const held = { '--held': `${height ?? listed.length * HEIGHT}px` } as CSSProperties
  return (
    <div ref={ref} className="stretch" style={held}>
      {isNear && listed.length <= TOGETHER && <QuestionRows listed={listed} from={from} onDrawn={onDrawn} {...rest} />}
      {isNear &&
        partsOf(listed).map(part => (
          <QuestionStretch
            key={part.start}
            listed={part.listed}
            from={from + part.start}
            onDrawn={part.start === 0 ? onDrawn : undefined}
            {...rest}
          />
        ))}
    </div>
  )
}

/** A long stretch in parts of the same length, but the last; a short one has none. */
function partsOf<Each>(listed: readonly Each[]): { start: number; listed: Each[] }[] {
  if (listed.length <= TOGETHER) return []
  let size = TOGETHER
  while (size * PARTS < listed.length) size *= PARTS
  return Array.from({ length: Math.ceil(listed.length / size) }, (_, part) => {
    const start = part * size
    return { start, listed: listed.slice(start, start + size) }
  })
}
