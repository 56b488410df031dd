import { findLooking } from '@/lib/browser/looking'
import type { LookingGuide } from '@/lib/model/looking'
import { wantedOf } from '@/lib/model/looking'
import { findAskedPlace } from '@/lib/store/asked'
import { findQuestion } from '@/lib/store/questions'

/** What the finding script needs on its page; nothing for a tab in which nobody looks for anything. */
export async function guideLooking(tabId: number | undefined): Promise<LookingGuide | undefined> {
  const looking = await findLooking()
  if (tabId === undefined || looking?.tabId !== tabId) return undefined
  const capture = (await findQuestion(looking.question))?.capture ?? (await findAskedPlace(looking.question))
  return capture && { search: looking.search, wanted: wantedOf(capture) }
}
