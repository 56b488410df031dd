/** Milliseconds that one search of the product may take, as in entrypoints/find.ts. */
export const SEARCH = 1_000

/** Milliseconds that one row has for all targets of a page in one group; then it is stopped. */
export const ROW = 30_000

/** The same for a page that is made to be long: every search there may take its whole time. */
export const LONG = 60_000

export const over = (limit: number) => `over ${limit / 1_000} s`
