import type { SealKey } from '@/lib/model/share'
import { newSealKey } from '@/lib/share/seal'

/** Makes the key that replies to one agenda are sealed to. */
export function makeSealKey(): Promise<SealKey> {
  return newSealKey()
}
