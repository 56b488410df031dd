import { changeLooking, findLooking, isLookingThere } from '@/lib/browser/looking'

/** Ends looking in a tab that is closed, or whose page went away without a word. */
export async function leaveTab(tabId: number, isClosed: boolean): Promise<void> {
  const looking = await findLooking()
  if (looking?.tabId !== tabId) return
  // Before its first answer the script may be on its way.
  const isThere = !isClosed && (!looking.answers[0] || (await isLookingThere(tabId, looking.search)))
  if (!isThere) await changeLooking(now => (now?.search === looking.search ? undefined : now))
}
