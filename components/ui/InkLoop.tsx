/** Drawn by hand: begins above the middle, goes round to the right, and ends inside its beginning. */
const PATH = 'M50 0C79 0 100 21 100 48C100 79 78 100 48 100C20 100 0 82 0 55C0 30 19 10.5 44 10.5C53 10.5 61 12.5 67 16'

/** The loop alone, stretched over the positioned box it lies in; cased in white on pictures. */
export function InkLoop({ onPicture }: { onPicture?: boolean }) {
  return (
    <svg
      className={onPicture ? 'ink-loop ink-loop-cased' : 'ink-loop'}
      viewBox="0 0 100 100"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      {onPicture && <path className="ink-loop-casing" d={PATH} vectorEffect="non-scaling-stroke" />}
      <path d={PATH} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
