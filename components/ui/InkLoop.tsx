import { LOOP } from '@/lib/picture/loop'

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
      {onPicture && <path className="ink-loop-casing" d={LOOP} vectorEffect="non-scaling-stroke" />}
      <path d={LOOP} vectorEffect="non-scaling-stroke" />
    </svg>
  )
}
