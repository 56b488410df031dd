import { readOwnFile } from '@/lib/browser/read-own-file'
import { WordPack } from '@/lib/model/word-pack'
import { logError } from '@/lib/store/errors'

/** A card is shown under the pointer: what was read once is kept as long as this program runs. */
const read = new Map<string, Promise<WordPack | undefined>>()

/** A ready-made pack; nothing, and a line in the log, where its file is missing or broken. */
export function readPack(id: string): Promise<WordPack | undefined> {
  const reading =
    read.get(id) ??
    readOwnFile(`packs/${id}.json`)
      .then(found => WordPack.parse(found))
      .catch(async error => {
        await logError(`pack ${id}`, error)
        return undefined
      })
  read.set(id, reading)
  return reading
}
