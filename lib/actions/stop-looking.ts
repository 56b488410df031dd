import { changeLooking, findLooking, sendEnd } from '@/lib/browser/looking'

/** Ends looking, or only when it is for `question`, and takes away what is drawn. */
export async function stopLooking(question?: string): Promise<void> {
  const looking = await findLooking()
  if (!looking || (question && looking.question !== question)) return
  await changeLooking(now => (now?.search === looking.search ? undefined : now))
  await sendEnd(looking.tabId)
}
