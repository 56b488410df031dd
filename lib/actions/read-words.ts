import type { FoundWord, LeftOutWhy } from '@/lib/model/word-row'
import { wordOfRow } from '@/lib/model/word-row'
import { sayingOf } from '@/lib/model/written'
import { listEntries } from '@/lib/store/glossary'
import { plainForm } from '@/lib/text/same-words'

/** What would happen with the words of a file. Nothing is changed by reading it. */
export type ReadWords =
  | {
      ok: true
      fresh: FoundWord[]
      /** How many are here already, word for word, and how many new ones are explained in other words already. */
      same: number
      other: number
      leftOut: { line: number; why: LeftOutWhy }[]
      /** Set when nobody can be sure how its letters were written. */
      guessed: boolean
    }
  | { ok: false; reason: 'too-large' | 'empty' | 'no-words' | 'not-text' | 'unreadable' }

/** In bytes; and as many words as are added at once. */
const LARGEST = 50 * 1024 * 1024
const MOST = 50_000

/** Reads a file with words. Too large a file is not opened, and of one that is no text only the beginning. */
export async function readWords(file: Blob): Promise<ReadWords> {
  if (file.size > LARGEST) return { ok: false, reason: 'too-large' }
  if (file.size === 0) return { ok: false, reason: 'empty' }
  // The reader of tables comes when a file is opened: few people do.
  const [{ decodeText, looksLikeText, LOOKED_AT }, { rowsOfFile }] = await Promise.all([
    import('@/lib/share/decode-text'),
    import('@/lib/share/words-table'),
  ])
  const begins = await bytesOf(file.slice(0, LOOKED_AT))
  if (!begins) return { ok: false, reason: 'unreadable' }
  if (!looksLikeText(begins)) return { ok: false, reason: 'not-text' }
  const bytes = await bytesOf(file)
  const decoded = bytes && decodeText(bytes)
  if (!decoded) return { ok: false, reason: 'unreadable' }
  const rows = rowsOfFile(decoded.text.replace(/^\ufeff/, ''))
  if (!rows || rows.length === 0) return { ok: false, reason: 'no-words' }
  const sorted = sort(
    rows.map(row => ({ line: row.line, word: wordOfRow(row) })),
    await listEntries(),
  )
  const isNothing =
    sorted.fresh.length === 0 && sorted.same === 0 && sorted.leftOut.every(({ why }) => why !== 'too-many')
  return isNothing ? { ok: false, reason: 'no-words' } : { ok: true, ...sorted, guessed: decoded.guessed }
}

/** A file may be gone or locked since it was chosen. */
async function bytesOf(file: Blob): Promise<Uint8Array<ArrayBuffer> | undefined> {
  try {
    return new Uint8Array(await file.arrayBuffer())
  } catch {
    return undefined
  }
}

function sort(
  found: readonly { line: number; word: FoundWord | LeftOutWhy }[],
  here: Awaited<ReturnType<typeof listEntries>>,
) {
  const sayings = new Set(here.map(sayingOf))
  const terms = new Set(here.map(({ term }) => plainForm(term)))
  const fresh: FoundWord[] = []
  const leftOut: { line: number; why: LeftOutWhy }[] = []
  let same = 0
  let other = 0
  for (const { line, word } of found) {
    const saying = typeof word === 'string' ? '' : sayingOf(word)
    if (typeof word === 'string') leftOut.push({ line, why: word })
    else if (sayings.has(saying)) same++
    else if (fresh.length === MOST) leftOut.push({ line, why: 'too-many' })
    else {
      sayings.add(saying)
      fresh.push(word)
      if (terms.has(plainForm(word.term))) other++
    }
  }
  return { fresh, same, other, leftOut }
}
