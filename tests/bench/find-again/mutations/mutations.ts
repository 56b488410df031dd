import { edited } from './edited'
import { filtered } from './filtered'
import { inserted } from './inserted'
import type { ChangedPage, Mutation } from './page'
import { renamed } from './renamed'
import { reordered } from './reordered'
import { wrapped } from './wrapped'

/** In the order in which `mix` makes them: what is renamed is everything that was inserted before, too. */
const SINGLE = { filtered, reordered, inserted, edited, wrapped, renamed } satisfies Record<string, Mutation>

/** What is done to the whole page; a target that is `removed` is so while it is looked for. */
export const MUTATIONS = { none: () => {}, ...SINGLE, removed: () => {}, mix } satisfies Record<string, Mutation>

export type Group = keyof typeof MUTATIONS

/** Each of the others but removal, at a probability of one half. */
function mix(page: ChangedPage): void {
  for (const mutation of Object.values(SINGLE)) if (page.random() < 0.5) mutation(page)
}
