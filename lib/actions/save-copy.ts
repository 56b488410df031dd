import type { CopyLine } from '@/lib/model/copy'
import { COPY_FORMAT, COPY_VERSION } from '@/lib/model/copy'
import { toBase64 } from '@/lib/picture/base64'
import { findEverything, listPictureIds, TABLES } from '@/lib/store/everything'
import { findPicture } from '@/lib/store/pictures'
import { saveSettings } from '@/lib/store/settings'

/**
 * Writes everything into one file, pictures too: a line of JSON for each record (docs/copy-format.md). The file is
 * put together from pieces, so that a thousand pictures never become one huge text in memory.
 */
export async function saveCopy(now: Date): Promise<File> {
  const lines: Blob[] = [line({ format: COPY_FORMAT, version: COPY_VERSION, savedAt: now.toISOString() })]
  const add = (record: CopyLine) => lines.push(line(record))
  const records = await findEverything()
  for (const table of TABLES) for (const record of records[table]) add({ table, record } as CopyLine)
  for (const id of await listPictureIds()) {
    const record = await pictureInCopy(id)
    if (record) add({ table: 'pictures', record })
  }
  lines.push(line({ end: true, records: lines.length - 1 }))
  await saveSettings({ lastCopyAt: now.getTime() })
  return new File(lines, `ask-my-mentor-${now.toISOString().slice(0, 10)}.jsonl`, { type: 'application/jsonl' })
}

function line(value: object): Blob {
  return new Blob([JSON.stringify(value), '\n'])
}

async function pictureInCopy(id: string): Promise<Extract<CopyLine, { table: 'pictures' }>['record'] | undefined> {
  const picture = await findPicture(id)
  if (!picture) return undefined
  const { view, closeUp, width, height, marks } = picture
  const type = view.type as 'image/webp'
  return {
    id,
    type,
    width,
    height,
    view: await toBase64(view),
    ...(closeUp ? { closeUp: await toBase64(closeUp) } : {}),
    ...(marks ? { marks } : {}),
  }
}
