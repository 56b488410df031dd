import type { Practice } from '@/lib/model/practice'
import { changeRecord } from './change-record'
import { db } from './db'

export function listPractice(): Promise<Practice[]> {
  return db.practice.toArray()
}

export function savePractice(
  id: string,
  change: (before: Practice | undefined) => Omit<Practice, 'id' | 'stamp'>,
): Promise<void> {
  return changeRecord(db.practice, id, change)
}
