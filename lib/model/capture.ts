import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { cleanAddress } from './address'
import type { Picture } from './picture'
import { z } from './z'

const short = (limit: number) => z.string().max(limit)
const Box = z.object({ x: z.number(), y: z.number(), width: z.number(), height: z.number() })

/** The chosen words as they stood on the page; `before` and `after` are up to 64 units on each side. */
const Quote = z.object({
  exact: short(LIMITS.quote),
  before: short(64),
  after: short(64),
  /** Set when the selection was longer than we keep; `tail` is then how it ended. */
  cut: z.boolean(),
  tail: short(64).optional(),
  /** The words as they look, where a style makes them look otherwise ("NET REVENUE" for "net revenue"). */
  shown: short(LIMITS.quote).optional(),
})

/** A thing on the page, as a screen reader would say it. A field's content is never part of it. */
export const PageElement = z.object({
  tag: short(60),
  /** The ARIA role, empty where the thing has none. */
  role: short(60),
  name: short(LIMITS.heading),
  /** The beginning of its visible text. */
  text: short(120),
})
export type PageElement = z.infer<typeof PageElement>

/** What the page told about the place of the words or the thing. */
const Place = {
  quote: Quote.optional(),
  sentence: short(LIMITS.sentence).optional(),
  /** The thing that was pointed at, or the field or control that holds the words. */
  element: PageElement.optional(),
  /** The headers of the table row and column the place is in. */
  row: short(LIMITS.heading).optional(),
  column: short(LIMITS.heading).optional(),
  headings: z.array(short(LIMITS.heading)).max(LIMITS.headings),
  /** Set when the browser had translated the page: then its words are not the site's own. */
  translated: z.literal(true).optional(),
}

/** What the script on the page returns on the gesture: a stranger's word, so it is parsed before it is believed. */
export const PageCapture = z.object({
  title: short(LIMITS.title),
  address: z.string().max(2_000_000),
  ...Place,
  /** Where the words or the thing are, and what must never be pictured (filled password and card fields). */
  boxes: z.array(Box).max(50),
  secrets: z.array(Box).max(50),
  /** The part of the page that is seen, in CSS pixels; boxes count from its corner. Only for the picture. */
  window: z.object({ width: z.number().positive(), height: z.number().positive() }),
  /** Whether this frame had the person's attention; a page can hold many frames. */
  focused: z.boolean(),
})
export type PageCapture = z.infer<typeof PageCapture>
export type Box = z.infer<typeof Box>

/** Why the page itself could not be read, or why there is no picture; each has its sentence in locales/. */
const Unread = z.enum(['browser-page', 'file', 'frame', 'hands-off', 'refused', 'too-slow'])
type Unread = z.infer<typeof Unread>
const NoPicture = z.enum(['refused', 'too-slow', 'no-room', 'moved', 'taken-out'])
type NoPicture = z.infer<typeof NoPicture>

/** What the mentee was looking at. Complete within seconds of the gesture, then never changed. */
export const Capture = z.object({
  title: short(LIMITS.title),
  /** Cleaned, and absent where no other person could open it. */
  address: short(LIMITS.address).optional(),
  app: z.string().max(40).optional(),
  ...Place,
  /** The id of its row in `pictures`. */
  picture: z.string().optional(),
  unread: Unread.optional(),
  noPicture: NoPicture.optional(),
  /** Whether the page and the picture are still awaited. A worker that was stopped leaves it open for start-up to close. */
  complete: z.boolean(),
})
export type Capture = z.infer<typeof Capture>

/** What became of reading the page: what it told, or why not, and then what is known all the same for the picture. */
export type PageResult =
  | { ok: true; page: PageCapture }
  | { ok: false; reason: Unread; pictured?: Pick<PageCapture, 'window' | 'secrets'> }
/** The picture, or why there is none. */
export type PictureResult = { ok: true; picture: Picture } | { ok: false; reason: NoPicture }

/** What the gesture itself brings, before any page or picture was asked. */
export type Gesture = { words?: string; title: string; address: string }

/** The capture a gesture alone makes, before any page or picture was asked. `app` is the tool its address belongs to. */
export function captureOfGesture({ words, title, address }: Gesture, app: string | undefined): Capture {
  const clean = cleanAddress(address)
  return {
    // A page without a title shows its whole address in its place, with everything that is cut from addresses.
    title: address.includes(title) ? '' : oneLine(title, LIMITS.title),
    ...(clean ? { address: clean } : {}),
    ...(app ? { app } : {}),
    ...(words
      ? { quote: { exact: cutAt(words, LIMITS.quote), before: '', after: '', cut: words.length > LIMITS.quote } }
      : {}),
    headings: [],
    complete: false,
  }
}

/** The same capture, complete, with its picture or the reason why there is none. */
export function captureWithPicture(capture: Capture, result: PictureResult): Capture {
  return {
    ...capture,
    ...(result.ok ? { picture: result.picture.id } : { noPicture: result.reason }),
    complete: true,
  }
}

/** The address as it was before anything was cut: the page's own where a capture is made from that, else the gesture's. */
export function uncutAddress(gesture: Gesture, result: PageResult): string {
  return result.ok && cleanAddress(result.page.address) ? result.page.address : gesture.address
}

/** The same capture with what the page told. The gesture's own words and address stay where the page tells nothing better. */
export function captureWithPage(capture: Capture, result: PageResult): Capture {
  if (!result.ok) return { ...capture, unread: result.reason }
  const { title, address, boxes: _, secrets: __, window: ___, focused: ____, ...place } = result.page
  const clean = cleanAddress(address) ?? capture.address
  return {
    ...capture,
    // Only the top frame tells its address; a frame inside knows nothing of the page's title.
    title: address ? oneLine(title, LIMITS.title) : capture.title,
    ...(clean ? { address: clean } : {}),
    ...place,
  }
}
