import { savePackChoices } from '@/lib/store/packs'
import { publishWords } from './publish-words'

/** Switches a ready-made pack on, from `since` on, or off; what is known of its words is kept either way. */
export async function switchPack(id: string, since: number | undefined): Promise<void> {
  await savePackChoices([id], ({ onAt: _, ...before }) => ({
    ...before,
    ...(since === undefined ? {} : { onAt: since }),
  }))
  await publishWords()
}
