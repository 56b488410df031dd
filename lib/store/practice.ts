import type { Practice } from '@/lib/model/practice'
import { changeRecord } from './change-record'
import { db } from './db'
import { readInPieces } from './pieces'

export function listPractice(): Promise<Practice[]> {
  return readInPieces(db.practice)
}

export function savePractice(
  id: string,
  change: (before: Practice | undefined) => Omit<Practice, 'id' | 'stamp'>,
): Promise<void> {
  return changeRecord(db.practice, id, change)
}
