import type { Draft } from '@/lib/model/draft'
import { changeRecord } from './change-record'
import { db } from './db'

export function listDrafts(): Promise<Draft[]> {
  return db.drafts.toArray()
}

export function saveDraft(
  id: string,
  change: (before: Draft | undefined) => Omit<Draft, 'id' | 'stamp'>,
): Promise<void> {
  return changeRecord(db.drafts, id, change)
}
