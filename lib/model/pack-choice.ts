import { MOST } from './glossary'
import { Stamp } from './stamp'
import { z } from './z'

/** What a person chose of a ready-made pack, or of one of its words. */
export const PackChoice = z.object({
  /** The pack's id, or the pack's and the word's: "tableau/extract". */
  id: z.string().min(1).max(130),
  /** Since when the pack is switched on. */
  onAt: z.number().optional(),
  /** Since when the word is known: from then on it is not marked. */
  knownAt: z.number().optional(),
  /** Sites on which the word is not marked. */
  notOn: z.array(z.string().min(1).max(255)).max(MOST.sites).optional(),
  stamp: Stamp,
})
export type PackChoice = z.infer<typeof PackChoice>

/** The id of what was chosen of one word. */
export function packWordKey(pack: { id: string }, word: { id: string }): string {
  return `${pack.id}/${word.id}`
}
