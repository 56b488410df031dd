import { LIMITS } from '@/lib/text/plain-text'

// Names of parameters that follow people or carry secrets. Public lists of tracking parameters (2026-11) and OAuth 2.0 (RFC 6749).
const TRACKING =
  /^(utm_.*|fbclid|gclid|dclid|msclkid|mc_[ce]id|_hs.*|igsh(id)?|trk|trackingid|refid|rcm|ouid|authuser|si|spm|nav_source|resourcekey|usp)$/i
const SECRET =
  /(^|_)(token|auth|session|sessionid|sessid|phpsessid|jsessionid|sid|sig|signature|credential|key|apikey|code|state|otp|pass|passwd|password|pwd|secret|jwt|ticket|csrf|xsrf|nonce|bearer|invite|share|saml\w*|email|mail|phone|login|user|userid|uid)(_|$)/
const EMAIL = /[^\s/@]+(@|%40)[^\s/@]+\.[a-z]{2,}/i
const JWT = /^eyJ[\w-]+\.[\w-]+\.[\w-]*$/
const PHONE = /^\+\d[\d ().-]{7,}$/
const HEX = /^(?=.*\d)[\da-f-]{24,}$/i
/** A Google document's id says which document; who may open it is Google's to decide. */
const DOCUMENT = /^\/(spreadsheets|document|presentation)\/d\/[^/]+/
/** Parts after `#` that name a place: in a sheet, in a PDF. */
const PLACES = ['gid', 'range', 'page']

/**
 * The address without what follows a person or lets one in: user names, tracking, session, token and sharing
 * parameters, long random values, and the part after `#` unless it names a place in a sheet or page. What was
 * cut is kept nowhere. `undefined` when the address does not lead to a page another person could open.
 */
export function cleanAddress(address: string): string | undefined {
  const url = parseUrl(address)
  if (!url) return undefined
  // The browser's own pages say only where they are: everybody has them.
  if (url.protocol === 'about:') return `about:${url.pathname}`.slice(0, LIMITS.address)
  if (/^(chrome|edge):$/.test(url.protocol))
    return `${url.protocol}//${url.host}${url.pathname}`.slice(0, LIMITS.address)
  if (!/^https?:$/.test(url.protocol)) return undefined
  url.username = ''
  url.password = ''
  for (const [name, value] of [...url.searchParams])
    if (TRACKING.test(name) || isSecretName(name) || isPersonalOrRandom(value)) url.searchParams.delete(name)
  const document = url.hostname === 'docs.google.com' ? (DOCUMENT.exec(url.pathname)?.[0] ?? '') : ''
  const rest = url.pathname.slice(document.length).split('/')
  url.pathname = document + rest.map(part => cleanPart(part)).join('/')
  url.hash = placeIn(url.hash.slice(1))
  if (url.href.length <= LIMITS.address) return url.href
  return url.origin.length + 1 <= LIMITS.address ? `${url.origin}/` : undefined
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

/** "accessToken", "user[email]" and "X-Amz-Signature" are the words access, token, user, email, signature. */
function isSecretName(name: string): boolean {
  return SECRET.test(
    name
      .replace(/([a-z])([A-Z])/g, '$1_$2')
      .replace(/[^a-z\d]+/gi, '_')
      .toLowerCase(),
  )
}

/** A part of the path, without what some servers put behind a semicolon; the session, more often than not. */
function cleanPart(part: string): string {
  const [name = ''] = part.split(';')
  return isPersonalOrRandom(name) ? '…' : name
}

function placeIn(hash: string): string {
  return [...new URLSearchParams(hash)]
    .filter(([name, value]) => PLACES.includes(name) && /^[\w:$!.-]{1,60}$/.test(value))
    .map(pair => pair.join('='))
    .join('&')
}

function isPersonalOrRandom(value: string): boolean {
  if (EMAIL.test(value) || JWT.test(value) || PHONE.test(value) || HEX.test(value)) return true
  return value.length >= 24 && bitsPerCharacter(value) > 3.5 && !isPlainWords(value)
}

/** Slugs ("how-to-read-a-pivot-table-2024") are words with separators, not secrets. */
function isPlainWords(value: string): boolean {
  const parts = value.split(/[-_.+~!,;:()%\s]+/)
  return parts.every(part => /^(\p{L}{1,20}|\d{1,8})$/u.test(part) || part === '') && parts.length > 2
}

function bitsPerCharacter(text: string): number {
  const counts = new Map<string, number>()
  for (const character of text) counts.set(character, (counts.get(character) ?? 0) + 1)
  let bits = 0
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length)
  return bits
}
