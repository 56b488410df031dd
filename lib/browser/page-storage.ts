/** The only door to storage.local, which a web page's script reads: never anything a page may not know. */
import { browser } from 'wxt/browser'

/** An index as it is handed out, with the words in it whose lines fade. */
type Packed = { packed: string; faint: [lighter: number[], faintest: number[]] }

/** `turn` goes up whenever the index of a site changes: pages hear of a change of this one only. */
type Index = Packed & { version: number; turn: number }

export type PageStorage = {
  index: Index
  marks: 'first' | 'every'
  language: 'en' | 'fr'
  /** Goes up whenever the sites change on which we may mark words. */
  sites: number
}

/** What pages may know; `index` is that of this very site where it has one of its own. */
export async function readPageStorage<Key extends keyof PageStorage>(
  ...keys: Key[]
): Promise<Partial<Pick<PageStorage, Key>>> {
  const own = keyOf(location.hostname)
  const values = await browser.storage.local.get([...keys, own])
  return { ...values, index: values[own] ?? values.index } as object
}

export async function writePageStorage(values: Partial<Omit<PageStorage, 'index'>>): Promise<void> {
  await browser.storage.local.set(values)
}

/** Hands out the index for all sites, and those of the sites (host names) that have their own; others lose theirs. */
export async function writeIndexes(
  version: number,
  all: Packed,
  own: ReadonlyMap<string, Packed>,
  rest: Partial<Omit<PageStorage, 'index'>>,
): Promise<void> {
  const kept = await browser.storage.local.get()
  const before = Object.keys(kept).filter(key => /^-?\d+$/.test(key))
  const indexes = Object.fromEntries(
    Array.from(own, ([site, packed]) => [keyOf(site), { version, ...packed, turn: 0 } satisfies Index]),
  )
  const changed =
    before.some(key => !indexes[key]) ||
    Object.entries(indexes).some(([key, index]) => !isSame(kept[key] as Index | undefined, index))
  const turn = ((kept.index as Index | undefined)?.turn ?? 0) + (changed ? 1 : 0)
  // The one for all comes last: pages read again when they hear of it.
  await browser.storage.local.remove(before.filter(key => !indexes[key]))
  await browser.storage.local.set({ ...rest, ...indexes, index: { version, ...all, turn } satisfies Index })
}

function isSame(before: Index | undefined, { packed, faint }: Index): boolean {
  return before?.packed === packed && String(before.faint) === String(faint)
}

/** A number made of a site: its name is not kept here. Short, since it is in every page. */
function keyOf(site: string): string {
  return `${[...site].reduce((key, letter) => Math.imul(key, 0x5bd1e995) + letter.charCodeAt(0), 0)}`
}
