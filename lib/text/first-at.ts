/** No pattern needs to look further, and a long address would keep it busy. */
const LONGEST = 4_000

/** The first of some tools whose pattern `at` (the source of one on host, path, query and hash) fits an address. */
export function firstAt<Tool extends { at: string }>(
  tools: readonly Tool[],
  { hostname, pathname, search, hash }: Pick<URL, 'hostname' | 'pathname' | 'search' | 'hash'>,
): Tool | undefined {
  const place = (hostname + pathname + search + hash).slice(0, LONGEST)
  return tools.find(({ at }) => new RegExp(at, 'i').test(place))
}
