import type { Capture } from './capture'
import { z } from './z'

/** What is looked for again on a page: what was chosen there, and what stood around it. */
export type Wanted = Pick<
  Capture,
  'quote' | 'sentence' | 'element' | 'row' | 'column' | 'headings' | 'spot' | 'translated'
>

const Path = z.array(z.number().int()).max(20)

/** What one frame's script found of it; `waiting` while it still looks for something better. */
export const Seen = z.strictObject({
  result: z.enum(['found', 'maybe', 'not-found']),
  places: z.number().int().min(0).max(20),
  hidden: z.literal(true).optional(),
  waiting: z.boolean(),
})
export type Seen = z.infer<typeof Seen>

/** What the finding script tells at once: where its frame is in the page, and the frames it cannot look into. */
export const Reach = z.strictObject({ path: Path, strangers: z.array(Path).max(50) })
export type Reach = z.infer<typeof Reach>

/** A search that goes on in a tab: what its frames answered by their numbers, and which of the places is shown. */
export type Looking = {
  search: string
  question: string
  windowId: number
  tabId: number
  answers: Record<number, Seen>
  at: number
}

/** What the script in a page needs: which search it belongs to, and what is wanted. */
export type LookingGuide = { search: string; wanted: Wanted }

/** What a frame has to draw: the place with this number or none, sure or not, and the sentence that is read out. */
export type PlaceToShow = {
  search: string
  place?: number | undefined
  sure: boolean
  said: string
  language: string
  /** The place is found in another frame: here nothing more has to be looked for. */
  settled: boolean
}

/**
 * Why nothing is looked for in a page that was opened: it is not to be touched, the question is about all of it, its
 * link leads to the cell, no script can be there, the browser was told no, or the address led to another site.
 */
export type NoLooking = 'hands-off' | 'whole-page' | 'cell' | 'browser-page' | 'refused' | 'elsewhere'

export type Outcome = {
  result: Seen['result']
  places: { frame: number; place: number }[]
  hidden: boolean
  waiting: boolean
}

/** What the frames of a page found together. Two that are sure make one that is not: one of them is a lookalike. */
export function outcomeOf({ answers }: Pick<Looking, 'answers'>): Outcome {
  const seen = Object.entries(answers).map(([frame, answer]) => ({ frame: Number(frame), ...answer }))
  const sure = seen.filter(({ result }) => result === 'found')
  const best = sure.length > 0 ? sure : seen.filter(({ result }) => result === 'maybe')
  const places = best.flatMap(({ frame, places }) => Array.from({ length: places }, (_, place) => ({ frame, place })))
  const result = places.length === 0 ? 'not-found' : sure.length === 1 ? 'found' : 'maybe'
  return {
    result,
    places,
    hidden: result === 'not-found' && seen.some(({ hidden }) => hidden),
    // Every frame is given the same time. One that is gone says nothing any more, so the page itself is believed.
    waiting: result !== 'found' && (answers[0]?.waiting ?? true),
  }
}

/** Of what a question kept, what it is found by. */
export function wantedOf(capture: Capture): Wanted {
  const { quote, sentence, element, row, column, headings, spot, translated } = capture
  return { quote, sentence, element, row, column, headings, spot, translated }
}
