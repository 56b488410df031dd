import type { Picture } from '@/lib/model/picture'
import { db } from './db'

export function findPicture(id: string): Promise<Picture | undefined> {
  return db.pictures.get(id)
}

export async function savePicture(picture: Picture): Promise<void> {
  await db.pictures.put(picture)
}

export async function removePicture(id: string): Promise<void> {
  await db.pictures.delete(id)
}
