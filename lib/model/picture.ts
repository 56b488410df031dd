import { z } from './z'

/**
 * A mark drawn on a picture, in pixels of its view. Circle and box fill their rectangle; an arrow goes from `x`, `y` to
 * the opposite corner, so its width and height may be negative.
 */
export const Mark = z.object({
  kind: z.enum(['circle', 'box', 'arrow']),
  x: z.number(),
  y: z.number(),
  width: z.number(),
  height: z.number(),
})
export type Mark = z.infer<typeof Mark>

/**
 * The screenshot that goes with a capture. The view has its black-outs burnt in and is without its marks, so that they
 * can be moved; the close-up shows them. Pictures of the first version have their loop in the view and no marks.
 */
export type Picture = { id: string; view: Blob; closeUp?: Blob; width: number; height: number; marks?: Mark[] }

/** A picture as a saved copy holds it: images as base64 of WebP. */
export const PictureInCopy = z.object({
  id: z.string(),
  view: z.base64(),
  closeUp: z.base64().optional(),
  type: z.enum(['image/webp', 'image/png', 'image/jpeg']),
  width: z.number().int().positive(),
  height: z.number().int().positive(),
  marks: z.array(Mark).max(100).optional(),
})
