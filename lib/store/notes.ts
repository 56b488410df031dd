import type { Note } from '@/lib/model/note'
import { changeRecord } from './change-record'
import { db } from './db'
import { readInPieces } from './pieces'

export function listNotes(): Promise<Note[]> {
  return readInPieces(db.notes)
}

export function saveNote(id: string, change: (before: Note | undefined) => Omit<Note, 'id' | 'stamp'>): Promise<void> {
  return changeRecord(db.notes, id, change)
}
