import { readOwnFile } from '@/lib/browser/read-own-file'
import { PackList } from '@/lib/model/word-pack'
import { logError } from '@/lib/store/errors'

/** Which ready-made packs there are, without their words; none, and a line in the log, where the list is broken. */
export async function listPacks(): Promise<PackList> {
  try {
    return PackList.parse(await readOwnFile('packs/index.json'))
  } catch (error) {
    await logError('packs', error)
    return []
  }
}
