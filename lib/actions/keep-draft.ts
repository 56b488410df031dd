import { hashId } from '@/lib/model/hash-id'
import type { Said } from '@/lib/model/said'
import { saveDraft } from '@/lib/store/drafts'

/** Keeps my answer to a question as far as it is written. It stays here until it is sent. */
export async function keepDraft(pair: string, question: string, said: Said): Promise<void> {
  await saveDraft(await hashId(pair, question), before => ({ ...before, pair, question, said }))
}
