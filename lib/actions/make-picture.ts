import type { Screenshot } from '@/lib/browser/screenshot'
import { inTime } from '@/lib/browser/screenshot'
import type { PageResult, PictureResult } from '@/lib/model/capture'
import { outlinePicture } from '@/lib/picture/outline'

const NOTHING_KNOWN = { secrets: [], window: { width: 1, height: 1 } }

/** Makes the picture of a capture from a screenshot (a data address); a failure is a plain reason, never an error. */
export async function makePicture(screenshot: Promise<Screenshot>, page: PageResult): Promise<PictureResult> {
  const taken = await inTime(screenshot)
  if (!taken.ok) return taken
  const { shot, late } = taken
  const { secrets, window } = (page.ok ? page.page : page.pictured) ?? NOTHING_KNOWN
  // The page may have scrolled since it was read: then nothing can be circled, and what must be hidden cannot be.
  if (late && secrets.length > 0) return { ok: false, reason: 'moved' }
  const blob = await (await fetch(shot)).blob()
  const outlined = await outlinePicture(blob, page.ok && !late ? page.page.boxes : [], secrets, window)
  if (!outlined) return { ok: false, reason: 'moved' }
  return { ok: true, picture: { id: crypto.randomUUID(), ...outlined } }
}
