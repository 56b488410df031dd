import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { cleanPath, kindOfParameter } from './address-part'
import type { App } from './app'
import { fill, ruleFor } from './app'

/** A part that was left out of an address and may matter: the person may keep it. A name can stand there repeatedly. */
export type Offer = { name: string; values: string[] }

const MOST_PARAMETERS = 200
const MOST_OFFERS = 8
const MOST_VALUES = 8
const SHOWN = 60

/** Documents whose id in the path is long and random, and says which document; its owner says who may open it. */
const DOCUMENTS = [
  { host: 'docs.google.com', path: /^\/presentation(\/u\/\d+)?\/d\/[\w-]{8,100}(?=\/|$)/ },
  { host: 'drive.google.com', path: /^\/(file\/d|drive(\/u\/\d+)?\/folders)\/[\w-]{8,100}(?=\/|$)/ },
]

/**
 * The address without what follows a person or lets one in: user names, tracking, session, token and sharing
 * parameters, ids of people, long random values, and the part after `#` unless it names a place. Parameters nobody
 * knows are cut too, but for those named in `kept`. In a tool we know (`app`) it is the tool's own link, made of what
 * its rules name. `undefined` when the address does not lead to a page another person could open: a file, a page made
 * of data, another extension's.
 */
export function cleanAddress(address: string, app?: App, kept: readonly string[] = []): string | undefined {
  const url = parseUrl(address)
  if (!url) return undefined
  // The browser's own pages say only where they are: everybody has them.
  if (url.protocol === 'about:') return `about:${url.pathname}`.slice(0, LIMITS.address)
  if (/^(chrome|edge):$/.test(url.protocol))
    return `${url.protocol}//${url.host}${url.pathname}`.slice(0, LIMITS.address)
  if (!/^https?:$/.test(url.protocol)) return undefined
  const clean = (app && linkIn(app, url)) ?? cleanUrl(url, kept)
  if (clean.length <= LIMITS.address) return clean
  return url.origin.length + 1 <= LIMITS.address ? `${url.origin}/` : undefined
}

/** The tool's own link to a page, or its site alone where nothing else may be kept; `undefined` where no rule says. */
function linkIn(app: App, url: URL): string | undefined {
  const { rule, groups = [] } = ruleFor(app, url) ?? {}
  if (rule?.link === undefined) return app.strict || app.people ? `${url.origin}/` : undefined
  const link = new URL(fill(rule.link, groups), url.origin)
  link.search = String(namedIn(rule.keep, url.searchParams))
  const behind = new URLSearchParams([...url.searchParams, ...new URLSearchParams(url.hash.slice(1))])
  if (rule.hash) link.hash = String(namedIn(rule.hash, behind))
  return link.href
}

/** Of the parameters those that are named and look as they should. */
function namedIn(named: Record<string, RegExp> = {}, given: URLSearchParams): URLSearchParams {
  const values = Object.entries(named).map(([name, looks]) => [name, given.getAll(name).findLast(v => looks.test(v))])
  return new URLSearchParams(values.filter((pair): pair is [string, string] => pair[1] !== undefined))
}

function cleanUrl(url: URL, kept: readonly string[]): string {
  url.username = ''
  url.password = ''
  url.search = parametersIn(url.hostname, url.search.slice(1))
    .filter(({ kind, name }) => kind === 'place' || (kind === 'unknown' && kept.includes(name)))
    .map(({ piece }) => piece)
    .join('&')
  const document = DOCUMENTS.find(({ host }) => host === url.hostname)?.path.exec(url.pathname)?.[0] ?? ''
  const rest = cleanPath(url.hostname, url.pathname.slice(document.length))
  url.pathname = document.replace(/\/u\/\d+/, '') + rest
  url.hash = placeIn(url.hostname, url.hash.slice(1))
  return url.href
}

/**
 * The parameters `cleanAddress` leaves out because nobody knows them, at most 8, as the page wrote them. None in a tool
 * whose own link was made: what else stands there is no place.
 */
export function offeredParameters(address: string, app?: App): Offer[] {
  const url = parseUrl(address)
  if (!url || !/^https?:$/.test(url.protocol) || (app && linkIn(app, url) !== undefined)) return []
  const offers = new Map<string, string[]>()
  for (const { name, value, kind } of parametersIn(url.hostname, url.search.slice(1)))
    if (kind === 'unknown') offers.set(name, [...(offers.get(name) ?? []), value].slice(0, MOST_VALUES))
  return [...offers].slice(0, MOST_OFFERS).map(([name, values]) => ({ name, values }))
}

/** A cleaned address with those of the offered parameters that are named in `kept`, and without the others. */
export function addressKeeping(address: string, offers: readonly Offer[], kept: readonly string[]): string | undefined {
  const clean = cleanAddress(address)
  if (!clean) return undefined
  const url = new URL(clean)
  const offered = new URLSearchParams(offers.flatMap(({ name, values }) => values.map(value => [name, value])))
  url.search = [url.search.slice(1), offered].join('&')
  return cleanAddress(url.href, undefined, kept)
}

/** The names of the offered parameters that stand in an address. */
export function keptOf(address: string | undefined, offers: readonly Offer[]): string[] {
  const url = address === undefined ? undefined : parseUrl(address)
  return offers.map(({ name }) => name).filter(name => url?.searchParams.has(name))
}

/** An offered parameter as a person reads it: "report = 42". */
export function sayOffer({ name, values }: Offer): string {
  const value = oneLine(values.join(', '), 1_000)
  const shown = value.length > SHOWN ? `${cutAt(value, SHOWN)}…` : value
  return shown ? `${oneLine(name, SHOWN)} = ${shown}` : oneLine(name, SHOWN)
}

/** The site of an address, as people say it: "docs.example.com". */
export function siteOf(address: string | undefined): string | undefined {
  const url = address === undefined ? undefined : parseUrl(address)
  return url && /^https?:$/.test(url.protocol) ? url.hostname : undefined
}

function parseUrl(address: string): URL | undefined {
  // The parameters of an address of a megabyte are thousands of pieces nobody can use: look at the beginning only.
  const shown = address.length > 100_000 ? (address.slice(0, 100_000).split(/[?#]/)[0] ?? '') : address
  return URL.canParse(shown) ? new URL(shown) : undefined
}

/** The parameters of a query as they are written (`piece`) and as they are read. */
function parametersIn(host: string, query: string) {
  return query
    .split('&')
    .slice(0, MOST_PARAMETERS)
    .flatMap(piece =>
      [...new URLSearchParams(piece)].map(([name, value]) => ({
        piece,
        name,
        value,
        kind: kindOfParameter(host, name, value),
      })),
    )
}

/** The place after `#`: parameters that name one, or the path of a page that finds its way there ("#/budget"). */
function placeIn(host: string, hash: string): string {
  const [, sign, route] = /^(!?)(\/[^?&#]*)/.exec(hash) ?? []
  if (route !== undefined) return sign + cleanPath(host, route)
  return parametersIn(host, hash)
    .filter(({ kind }) => kind === 'place')
    .map(({ piece }) => piece)
    .join('&')
}
