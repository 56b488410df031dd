import type { Asked } from '@/lib/model/asked'
import type { Capture } from '@/lib/model/capture'
import type { Picture } from '@/lib/model/picture'
import { db } from './db'

/** Every agenda somebody sent me. */
export function listAsked(): Promise<Asked[]> {
  return db.asked.toArray()
}

/** Where a question that somebody asks me is (`placeIdOf`), as far as their agenda says. */
export async function findAskedPlace(id: string): Promise<Capture | undefined> {
  const [asked = '', question] = id.split(' ')
  return (await db.asked.get(asked))?.pieces.find(piece => piece.question === question)?.capture
}

/** Keeps an agenda with its pictures, unless it is here already: none is ever changed. Says whether it was new. */
export function saveAsked(asked: Asked, pictures: Picture[]): Promise<boolean> {
  return db.transaction('rw', db.asked, db.pictures, async () => {
    if (await db.asked.get(asked.id)) return false
    await db.asked.add(asked)
    await db.pictures.bulkAdd(pictures)
    return true
  })
}
