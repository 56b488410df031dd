import { within } from '@/lib/browser/within'
import type { PageResult, PictureResult } from '@/lib/model/capture'
import { outlinePicture } from '@/lib/picture/outline'
import { isFull } from '@/lib/store/full'
import { savePicture } from '@/lib/store/pictures'

const PATIENCE = 2_000

/** Outlines the chosen words on a screenshot (a data address) and stores it; a failure is a plain reason, never an error. */
export async function keepPicture(screenshot: Promise<string | undefined>, page: PageResult): Promise<PictureResult> {
  const shot = await within(PATIENCE, screenshot, 'too-slow')
  if (shot === 'too-slow') return { ok: false, reason: 'too-slow' }
  if (!shot) return { ok: false, reason: 'refused' }
  const blob = await (await fetch(shot)).blob()
  const [boxes, window] = page.ok ? [page.page.boxes, page.page.window] : [[], { width: 1, height: 1 }]
  const id = crypto.randomUUID()
  try {
    await savePicture({ id, ...(await outlinePicture(blob, boxes, window)) })
    return { ok: true, picture: id }
  } catch (error) {
    if (isFull(error)) return { ok: false, reason: 'no-room' }
    throw error
  }
}
