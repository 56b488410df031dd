import { readOwnFile } from '@/lib/browser/read-own-file'
import { PackExercises } from '@/lib/model/word-pack'
import { logError } from '@/lib/store/errors'

/** The exercises that stand in the files of the packs; none, and a line in the log, where they are broken. */
export async function readExercises(): Promise<PackExercises> {
  try {
    return PackExercises.parse(await readOwnFile('packs/exercises.json'))
  } catch (error) {
    await logError('exercises', error)
    return []
  }
}
