import { COPY_VERSION, CopyEnd, CopyHead, CopyLine } from '@/lib/model/copy'
import type { Picture } from '@/lib/model/picture'
import { fromBase64 } from '@/lib/picture/base64'
import type { Records } from '@/lib/store/everything'
import { saveEverything, TABLES } from '@/lib/store/everything'
import { isFull } from '@/lib/store/full'
import { saveNewDevice } from '@/lib/store/settings'
import { publishWords } from './publish-words'

/** What became of bringing a copy back; when it is not `ok`, nothing here was changed. */
export type OpenedCopy =
  | { ok: true; changed: number }
  | { ok: false; reason: 'not-a-copy' | 'newer-version' | 'no-room' }
  | { ok: false; reason: 'damaged'; line: number }

/** Brings back a saved copy: all of it or nothing, and of two versions of one record the newer stays. */
export async function openCopy(file: Blob): Promise<OpenedCopy> {
  const read = await readCopy(file)
  if (!read.ok) return read
  try {
    const changed = await saveEverything(read.records, read.pictures)
    // The device that saved the copy may still be in use: two devices must never stamp under one name.
    await saveNewDevice()
    await publishWords()
    return { ok: true, changed }
  } catch (error) {
    if (isFull(error)) return { ok: false, reason: 'no-room' }
    throw error
  }
}

type ReadCopy = { ok: true; records: Records; pictures: Picture[] } | Exclude<OpenedCopy, { ok: true }>

async function readCopy(file: Blob): Promise<ReadCopy> {
  const records = Object.fromEntries(TABLES.map(name => [name, []])) as unknown as Records
  const pictures: Picture[] = []
  let number = 0
  for await (const text of linesOf(file)) {
    number++
    const value = parseJson(text)
    if (number === 1) {
      const head = CopyHead.safeParse(value)
      if (!head.success) return { ok: false, reason: 'not-a-copy' }
      if (head.data.version > COPY_VERSION) return { ok: false, reason: 'newer-version' }
      continue
    }
    const end = CopyEnd.safeParse(value)
    if (end.success)
      return end.data.records === number - 2
        ? { ok: true, records, pictures }
        : { ok: false, reason: 'damaged', line: number }
    const parsed = CopyLine.safeParse(value)
    if (!parsed.success) return { ok: false, reason: 'damaged', line: number }
    keep(parsed.data, records, pictures)
  }
  return number === 0 ? { ok: false, reason: 'not-a-copy' } : { ok: false, reason: 'damaged', line: number + 1 }
}

function keep(line: CopyLine, records: Records, pictures: Picture[]): void {
  if (line.table === 'pictures') {
    const { id, type, width, height, view, closeUp, marks } = line.record
    pictures.push({
      id,
      width,
      height,
      view: fromBase64(view, type),
      ...(closeUp ? { closeUp: fromBase64(closeUp, type) } : {}),
      ...(marks ? { marks } : {}),
    })
  } else (records[line.table] as unknown[]).push(line.record)
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** The lines of a file, read piece by piece; the last one may lack its line break. */
async function* linesOf(file: Blob): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader()
  const started: string[] = []
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
    const parts = piece.value.split('\n')
    started.push(parts[0] ?? '')
    for (const part of parts.slice(1)) {
      yield started.splice(0).join('')
      started.push(part)
    }
  }
  const last = started.join('')
  if (last !== '') yield last
}
