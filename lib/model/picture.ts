import { z } from './z'

/** The screenshot that goes with a capture: the view with its outline, and a close-up of the words when there are any. */
export type Picture = { id: string; view: Blob; closeUp?: Blob; width: number; height: number }

/** A picture as a saved copy holds it: images as base64 of WebP. */
export const PictureInCopy = z.object({
  id: z.string(),
  view: z.base64(),
  closeUp: z.base64().optional(),
  type: z.enum(['image/webp', 'image/png', 'image/jpeg']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
})
