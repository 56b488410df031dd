import { LIMITS } from '@/lib/text/plain-text'
import { z } from './z'

/** What can be told of a place inside a tool, from the outside in; each has its words in locales/. */
export const PartName = z.enum([
  'kind',
  'campaign',
  'tab',
  'sheet',
  'visual',
  'cell',
  'formula',
  'shows',
  'tooltip',
  'message',
])
export type PartName = z.infer<typeof PartName>

/** One piece of a place in a tool: a sheet and its name, a cell and its address. */
export const Part = z.object({ name: PartName, text: z.string().min(1).max(LIMITS.heading) })
export type Part = z.infer<typeof Part>

/** Kinds of page that an address tells where a title would name people. */
export type PageKind =
  | 'ad-sets'
  | 'ads'
  | 'article'
  | 'campaigns'
  | 'company'
  | 'conversation'
  | 'course'
  | 'direct-message'
  | 'event'
  | 'feed'
  | 'group'
  | 'job'
  | 'messages'
  | 'network'
  | 'notifications'
  | 'photo'
  | 'post'
  | 'profile'
  | 'reel'
  | 'search'
  | 'story'
  | 'thread'
  | 'video'

/** Our own drawing for a sort of tool; no maker's logo. */
export type AppMark = 'chart' | 'film' | 'flow' | 'grid' | 'page' | 'people' | 'speech'

/** What an address says when its path (with a route after "#") fits. */
export type PageRule = {
  path: RegExp
  kind?: PageKind
  /** The address to keep, "$1" standing for what the path's first group held. Without it the address is cleaned. */
  link?: string
  /** Parameters of the query that belong to the link, and how they look. */
  keep?: Record<string, RegExp>
  /** Parameters that belong behind the link's "#"; they may come from the query as well. */
  hash?: Record<string, RegExp>
  /** Parts that stand in the address, each in a parameter that is kept. */
  tells?: Partial<Record<PartName, string>>
}

/** One thing to read in the page of a tool. */
export type Reading = {
  part: PartName
  /** Selectors, the most trusted first; read is the first that fits one visible element and no second one. */
  from: string[]
  /** The attribute that holds it; "value" is what stands in a field. Without it the visible text is read. */
  as?: string
  /** Set where the text may be in several pieces; else one that is would be two things run together. */
  pieces?: true
  /** What it must look like, as the source of a regular expression; its first group, if it has one, is kept. */
  looks?: string
  /**
   * Whose it is. `page`: there is one on the page. `here`: one on the page, which moves with the person (a cell), so it
   * says nothing of words or things that were chosen elsewhere; what follows a cell is the cell's. `chosen`: it is
   * around what was chosen, or beside it in what matches `within`. `pointed`: the same, and with nothing chosen it is
   * in what is under the pointer: a tooltip stands for that.
   */
  of: 'page' | 'here' | 'chosen' | 'pointed'
  within?: string
  /** Where the tool says the same in other words: when it is there and lacks this one, nothing is believed. */
  agrees?: { from: string; as: string }
  /** When it cannot be read, the question says so. */
  expected?: true
}

/** What a page script needs to know of a tool: no more than this reaches a page. */
export type AppInPage = {
  name: string
  /** Where the tool is, as the source of a regular expression on host, path, query and hash. */
  at: string
  /** The frame the tool lives in, in pages of any site, and its own site where the page opens it empty. */
  frame?: { selector: string; site?: string }
  reads: Reading[]
}

/** A web tool we know. The name is its makers' own and is not translated. */
export type App = {
  name: string
  at: string
  mark: AppMark
  /** What of a title is kept: its first group. A title that does not fit is kept whole, but see `people`. */
  title?: RegExp
  pages?: PageRule[]
  /** The parameter of its link, behind "#", that names a cell, and the one it needs beside it to name the right one. */
  cellInLink?: { parameter: string; beside: string }
  /** Of an address only what a rule names is kept, else the site alone. */
  strict?: true
  /** Its pages are about people: their titles and surroundings name some, so only what fits `title` is kept. */
  people?: true
}

/** The rule an address falls under, and what its groups held. */
export function ruleFor(app: App, url: URL): { rule: PageRule; groups: string[] } | undefined {
  const route = url.hash.startsWith('#/') ? (url.hash.split('?')[0] ?? '') : ''
  const path = (url.pathname + route).slice(0, LIMITS.address)
  for (const rule of app.pages ?? []) {
    const groups = rule.path.exec(path)
    if (groups) return { rule, groups: groups.map(group => group ?? '') }
  }
  return undefined
}

/** What an address tells of the place in its tool. */
export function partsOfAddress(app: App, address: string): Part[] {
  const url = URL.canParse(address) ? new URL(address) : undefined
  const rule = url && ruleFor(app, url)?.rule
  if (!url || !rule) return []
  const told = Object.entries(rule.tells ?? {}).map(([name, parameter]) => {
    const text = url.searchParams.get(parameter)
    return { name, text: text !== null && rule.keep?.[parameter]?.test(text) ? text : undefined }
  })
  return [{ name: 'kind', text: rule.kind }, ...told].flatMap(part => Part.safeParse(part).data ?? [])
}

/** A title without what its tool adds to it; empty where it could name people. */
export function titleIn(app: App, title: string, address: string): string {
  const isPerson = partsOfAddress(app, address).some(({ name, text }) => name === 'kind' && text === 'profile')
  const [, kept] = (!isPerson && app.title?.exec(title)) || []
  return kept ?? (isPerson || app.people ? '' : title)
}

/** A link with the cell that was read on its page; only beside what makes it the right one. */
export function withCell({ cellInLink }: App, address: string, parts: readonly Part[]): string {
  const cell = parts.find(({ name }) => name === 'cell')?.text.replaceAll('$', '')
  const url = new URL(address)
  const behind = new URLSearchParams(url.hash.slice(1))
  if (!cell || !cellInLink || !behind.has(cellInLink.beside)) return address
  behind.set(cellInLink.parameter, cell)
  // Nothing but letters, figures and a colon: what a tool writes plainly stays plain.
  url.hash = String(behind).replaceAll('%3A', ':')
  return url.href
}

/** A pattern of a link with what its groups held. */
export function fill(pattern: string, groups: readonly string[]): string {
  return pattern.replace(/\$(\d)/g, (_, place) => groups[Number(place)] ?? '')
}
