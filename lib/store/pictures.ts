import type { Picture } from '@/lib/model/picture'
import { db } from './db'

/** Pictures are written and erased with the question that holds them (`saveQuestionChange`). */
export function findPicture(id: string): Promise<Picture | undefined> {
  return db.pictures.get(id)
}
