import { within } from '@/lib/browser/within'
import type { PageResult, PictureResult } from '@/lib/model/capture'
import { outlinePicture } from '@/lib/picture/outline'

const PATIENCE = 2_000
const NOTHING_READ = { boxes: [], secrets: [], window: { width: 1, height: 1 } }

/** Makes the picture of a capture from a screenshot (a data address); a failure is a plain reason, never an error. */
export async function makePicture(screenshot: Promise<string | undefined>, page: PageResult): Promise<PictureResult> {
  const shot = await within(PATIENCE, screenshot, 'too-slow')
  if (shot === 'too-slow') return { ok: false, reason: 'too-slow' }
  if (!shot) return { ok: false, reason: 'refused' }
  const blob = await (await fetch(shot)).blob()
  const { boxes, secrets, window } = page.ok ? page.page : NOTHING_READ
  const outlined = await outlinePicture(blob, boxes, secrets, window)
  if (!outlined) return { ok: false, reason: 'moved' }
  return { ok: true, picture: { id: crypto.randomUUID(), ...outlined } }
}
