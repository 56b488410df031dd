import { oneLine } from '@/lib/text/plain-text'
import type { Capture } from './capture'

/** How many units of words a link can carry: of fewer a page holds too many, of more the link is what nobody reads. */
const SHORTEST = 3
const LONGEST = 300

/**
 * Where such links are not made: Chrome does not offer them there either, since these pages show everybody something
 * else, and the last stands in for the pages of other sites. The sites we keep our hands off are among them.
 */
const NOT_ON = [
  /(^|\.)(facebook|instagram|linkedin|reddit|twitter|x|youtube)\.com\//,
  /^(mail\.google|outlook\.live|web\.whatsapp)\.com\//,
  /^(www\.)?google\.com\/amp\//,
]

/** Made when it is needed: it takes 20 ms. */
let words: Intl.Segmenter | undefined

/**
 * The address of a capture with its words behind it as a text fragment (https://wicg.github.io/scroll-to-text-fragment):
 * a browser that knows these scrolls to the words and marks them, others open the page. The plain address where the
 * words could lead elsewhere or nowhere: they stand more than once or were not looked for (`once`), the page is a tool's
 * or is not the one they stood on. `undefined` without an address.
 */
export function addressWithWords(capture: Capture): string | undefined {
  const { address } = capture
  const fragment = address && leadsToPage(address) ? fragmentOf(capture) : undefined
  return fragment ? `${address}${address?.includes('#') ? '' : '#'}:~:text=${fragment}` : address
}

function fragmentOf({ quote, app, translated }: Capture): string | undefined {
  if (!quote?.once || quote.cut || app || translated || !endsWithWords(quote)) return undefined
  // The words that leave beside the link, and no others. A line break mostly ends a block, and there a link ends.
  const line = /\p{Cc}/u.test(quote.exact) ? '' : oneLine(quote.exact, LONGEST + 1)
  return line.length < SHORTEST || line.length > LONGEST || !line.isWellFormed() ? undefined : encoded(line)
}

/** Whether no word is cut at either end: browsers look for whole words, and divide a text as Unicode says (UAX 29). */
function endsWithWords({ exact, before, after }: NonNullable<Capture['quote']>): boolean {
  words ??= new Intl.Segmenter(undefined, { granularity: 'word' })
  const segments = words.segment(before + exact + after)
  return [before.length, before.length + exact.length].every(
    place => (segments.containing(place)?.index ?? place) === place,
  )
}

/** Whether an address is still the page's own: what is cut leaves its site alone, or "…" in the path. */
function leadsToPage(address: string): boolean {
  if (!URL.canParse(address)) return false
  const { protocol, host, pathname, search, hash } = new URL(address)
  if (!/^https?:$/.test(protocol) || NOT_ON.some(each => each.test(host + pathname))) return false
  return pathname + search + hash !== '/' && !/…|%E2%80%A6|:~:/i.test(address)
}

/** Percent signs for all that is no letter or digit: "-", "," and "&" mean something here, and mails cut links at others. */
function encoded(line: string): string {
  return encodeURIComponent(line).replace(
    /[^\w%]|_/g,
    character => `%${character.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
