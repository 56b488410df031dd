import { nearest } from '@/lib/page/capture/composed'
import { isSeenWhole } from '@/lib/page/capture/seen-texts'
import type { Place } from './scored'

const CLOSED = 'details:not([open]), [hidden="until-found"]'

/** Whether a person can see a place, or could once what is folded around it was opened. */
export function isShown(place: Place): boolean {
  const node = 'element' in place ? place.element : place.range.startContainer
  const folded = nearest(node, element => element.matches(CLOSED) && !element.querySelector('summary')?.contains(node))
  return isSeenWhole(folded?.matches('details') ? folded : (folded?.parentElement ?? node))
}
