import { isRandom } from '@/lib/text/is-random'

// What the parts of an address say, by rules of our own: nothing here can be complete, so what is not known is cut.

/** A place to keep, something about a person or a secret to cut for good, or unknown: cut, and offered. */
type Kind = 'place' | 'private' | 'unknown'

/** Longer than this nobody can judge it at a glance. */
const LONGEST = 200

// Names are compared as small letters only ("utm_source[]" is "utmsource"). Families of the large advertisers, mail
// senders and counters of visits, and what search engines and document tools add to follow a click or a share.
const TRACKING =
  /^(utm.*|\w*clid|gclsrc|[gw]braid|mc[ce]id|mkttok|hs(enc|mi|fp|tc|ssc|cta.*)|hsa.*|igshi?d?|trk.*|tracking.*|refid|refsrc|referrer|referer|rcm|lipi|ouid|authuser|si|spm|scm|navsource|resourcekey|usp|ga|gl|gad.*|vero.*|oly.*|(pk|mtm|piwik|matomo|itm)(campaign|source|medium|kwd|keyword|content|cid|group|placement)|elq.*|irclickid|ttclid|epik|ved|ei|sei|gslc?p|sxsrf|oq|aqs|sourceid|rlz|sca(esv|upv)|bi[hw]|dpr|uact|sclient|iflsig)$/
/** Anywhere in a name, however it is put together: "mytoken", "ASPSESSIONIDAB". */
const SECRET =
  /token|secret|passw|passphrase|sess(ion)?|signature|credential|jwt|saml|oauth|csrf|xsrf|bearer|nonce|(api|access|auth)key|e?mail|phone|courriel/
/** As a word of a name: "X-Amz-Sig", "login_hint", "customerId", "memberno". OAuth 2.0 (RFC 6749) gives code and state. */
const PRIVATE_WORD =
  /(^|_)(auth|authoriz\w*|authent\w*|sid|sign?|key|code|state|otp|pass|pwd|pin|ticket|invite|invitation|share|sharing|login|hmac|tel|ssn|iban|dob|birth\w*|[a-z]?uid|(user|member|membre|customer|client|account|person|profile|contact|employee|student|patient|subscriber|recipient|visitor|viewer|lead)s?(id|name|key|no|nr|num|number|ref)?)(_|$)/

const EMAIL = /[^\s/@]@[^\s/@]+\.\p{L}{2}/u
const JWT = /eyJ[\w-]+\.[\w-]+\./
const PHONE = /^((\+|00)\d{8,15}|0\d{8,10})$/
const PHONE_IN_GROUPS = /^\(?\d{3}\)?[\s.-]\d{3}[\s.-]\d{4}$/
/** Cards, national numbers, times to the millisecond. */
const LONG_NUMBER = /^(\d{12,}|\d{4}([ -]\d{4}){2,})$/
const IBAN = /^(?=(.*\d){10})[a-z]{2}\d{2}[a-z\d]{11,30}$/i
const HEX = /^(?=.*\d)([\da-f-]{24,}|(?=.*[a-f])[\da-f]{16,})$/i

const NUMBER = /^\d{1,6}$/
/** A number, or a word the makers of a site chose: names that people give hold capitals, spaces or accents mostly. */
const NUMBER_OR_WORD = /^(\d{1,6}|[a-z][a-z\d._-]{0,30})$/
const FIELD = /^[a-z][\w.-]{0,30}$/i
const CELLS = /^(\$?[A-Z]{1,3})?(\$?\d{1,7})?(:(\$?[A-Z]{1,3})?(\$?\d{1,7})?)?$/i
const LANGUAGE = /^[a-z]{2,3}([-_][a-z\d]{2,8}){0,2}$/i

/** Names that say a place on any site, and how their value looks when it does: what looks otherwise is unknown. */
const PLACES = new Map([
  ['page', NUMBER_OR_WORD], // of a list, of a book, or of a site
  ['paged', NUMBER],
  ['p', /^\d{1,4}$/], // a page; longer numbers and words can be a record or what was searched for
  ['chapter', NUMBER],
  ['section', NUMBER_OR_WORD],
  ['sheet', NUMBER], // by its number; names of sheets are given by people
  ['gid', /^\d{1,10}$/], // a sheet's number in Google Sheets
  ['range', CELLS],
  ['tab', NUMBER_OR_WORD],
  ['view', NUMBER_OR_WORD], // "list", "month"
  ['sort', FIELD],
  ['order', FIELD],
  ['lang', LANGUAGE],
  ['locale', LANGUAGE],
  ['hl', LANGUAGE], // the language at Google
])

/** Names that say a place in one tool only. A document's id says which document; its owner says who may open it. */
const PLACES_IN = [
  { host: /(^|\.)youtube\.com$/, names: new Map([['v', /^[\w-]{11}$/]]) },
  { host: /(^|\.)(youtube\.com|youtu\.be)$/, names: new Map([['t', /^\d[\dhms]{0,9}$/]]) },
  { host: /^docs\.google\.com$/, names: new Map(['slide', 'heading'].map(name => [name, NUMBER_OR_WORD] as const)) },
]

/** Whose page it is, where the path says so: "/users/nadia", "linkedin.com/in/nadia". */
const PERSON_NEXT = /\/(u|users?|members?|profiles?|people|person)$|linkedin\.com\/in$/i
const NOBODY =
  /^(me|all|new|add|edit|list|search|settings|preferences|security|sign[-_]?(in|up)|log(in|out)|index(\.\w+)?)$/i
const SECRET_NEXT = /^(reset|verify|confirm|activate|unsubscribe|join|magic)\b/i

/** What a parameter says. `host` is the site's name without its port. */
export function kindOfParameter(host: string, name: string, value: string): Kind {
  if (name === '' || isPrivateName(name) || isPrivateText(name) || isPrivateText(value)) return 'private'
  // An address in an address, or parameters in a parameter: what stands inside cannot be judged.
  if (/:\/\/|[=&]/.test(decoded(value))) return 'private'
  const looks =
    PLACES.get(name) ?? PLACES_IN.find(each => each.host.test(host) && each.names.has(name))?.names.get(name)
  return value !== '' && looks?.test(value) ? 'place' : 'unknown'
}

/** A path without its people and secrets: each becomes "…", and what stands behind a semicolon goes. */
export function cleanPath(host: string, path: string): string {
  const parts = path.split('/')
  return parts
    .map((part, place) => {
      const [name = ''] = part.split(/;|%3b/i)
      return isPrivatePart(host, name, parts[place - 1] ?? '', place) ? '…' : name
    })
    .join('/')
}

function isPrivatePart(host: string, part: string, before: string, place: number): boolean {
  if (part === '') return false
  const [, name = '', value = ''] = /^([^=]*)=(.*)$/.exec(part) ?? []
  if (name && (isPrivateName(name) || isPrivateText(value))) return true
  // A person's own pages stand under "@nadia" or "~nadia". A dot alone would climb to the part before.
  if ((place === 1 && /^([@~]|%40|%7e)./i.test(part)) || /^(\.|%2e){1,2}$/i.test(part)) return true
  if (PERSON_NEXT.test(`${host}/${before}`) && !NOBODY.test(part)) return true
  // "/token/a1" and "/reset-password/a1", but "/email-marketing/2026".
  const secret = SECRET_NEXT.test(before) || (/^[a-z]+$/i.test(before) && isPrivateName(before))
  return isPrivateText(part) || (secret && /\d/.test(part))
}

function isPrivateName(name: string): boolean {
  // Names that begin with a colon steer Tableau: how it is shown, to whom, in which session.
  if (name.startsWith(':') || name.length > LONGEST) return true
  const words = decoded(name)
    .replace(/(\p{Ll})(\p{Lu})/gu, '$1_$2')
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, '$1_$2')
    .replace(/[^\p{L}]+/gu, '_')
    .replace(/^_|_$/g, '')
    .toLowerCase()
  const letters = words.replaceAll('_', '')
  return TRACKING.test(letters) || SECRET.test(letters) || PRIVATE_WORD.test(words)
}

/** Whether a text holds a mail address, a number that leads to a person, or long random characters. */
function isPrivateText(raw: string): boolean {
  if (raw.length > 10 * LONGEST) return true
  const text = decoded(raw)
  if (text.length > LONGEST || EMAIL.test(text) || JWT.test(text)) return true
  // In a query a plus sign is read as a space.
  return [text.replace(/^ /, '+'), ...text.split(/[\s/|,;:]+/)].some(isNumberOfPerson) || isRandom(text)
}

function isNumberOfPerson(text: string): boolean {
  const bare = text.replace(/[\s().-]/g, '')
  return (
    PHONE.test(bare) ||
    PHONE_IN_GROUPS.test(text.trim()) ||
    LONG_NUMBER.test(text.trim()) ||
    IBAN.test(bare) ||
    HEX.test(text) ||
    isRandom(text)
  )
}

/** The text behind every percent sign, however often it was encoded, with wide and fancy letters made plain. */
function decoded(text: string): string {
  for (let now = text; ; ) {
    const next = now.replace(/(%[\da-f]{2})+/gi, decodeRun)
    // Each turn makes it shorter, so this ends.
    if (next === now) return now.normalize('NFKC')
    now = next
  }
}

function decodeRun(run: string): string {
  try {
    return decodeURIComponent(run)
  } catch {
    return run.replace(/%([0-7][\da-f])/gi, (_, code) => String.fromCharCode(Number.parseInt(code, 16)))
  }
}
