import { finderDefault } from './finder-default'
import { firstEqualText } from './first-equal-text'
import { hypothesisOrder } from './hypothesis-order'
import { ours } from './ours'
import type { Row } from './row'
import { textFragment } from './text-fragment'

const all = {
  ours,
  'first-equal-text': firstEqualText,
  'hypothesis-order': hypothesisOrder,
  'finder-default': finderDefault,
  'text-fragment': textFragment,
}

export type RowName = keyof typeof all

/** Whatever each of them keeps; the bench only passes it on. */
export const ROWS: Record<RowName, Row<unknown>> = all as Record<RowName, Row<never>> as Record<RowName, Row<unknown>>
