import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { cleanAddress } from './address'
import type { App } from './app'
import { Part, PartName, partsOfAddress, titleIn, withCell } from './app'
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

/** What a tool's own page tells of the place in it, and what it should have told and did not. */
const Tool = z.object({
  name: short(40),
  parts: z.array(Part).max(20),
  missing: z.array(PartName).max(20),
})
export type Tool = z.infer<typeof Tool>

/** Where a frame is in the frames of its page: "the second in the first" is [0, 1], the page itself []. */
const FramePath = z.array(z.number().int()).max(20)
export type FramePath = z.infer<typeof FramePath>

/** The frame in a page that the question is about. */
const Embed = z.object({
  /** Ends with -1 for the only frame in a shadow root, with -2 for one of several: these cannot be told apart. */
  path: FramePath,
  /** Where it is of another origin, its site as a match pattern names it: "*.officeapps.live.com". */
  site: short(260).optional(),
  /** The tool it is known to show. */
  app: short(40).optional(),
})
export type Embed = z.infer<typeof Embed>

/** What the script on the page returns on the gesture: a stranger's word, so it is parsed before it is believed. */
export const PageCapture = z.object({
  ...Place,
  tool: Tool.optional(),
  frame: FramePath,
  embed: Embed.optional(),
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
  /** The name of the tool, and where in it this was, from the outside in. */
  app: z.string().max(40).optional(),
  parts: z.array(Part).max(30).optional(),
  /** What of the tool should be readable and was not. */
  missing: z.array(PartName).max(20).optional(),
  /** The site of the frame it was in, where that frame could not be read. */
  unreadFrame: short(300).optional(),
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
export type PageResult = { closed?: Closed | undefined } & (
  | { ok: true; page: PageCapture }
  | { ok: false; reason: Unread; pictured?: Pick<PageCapture, 'window' | 'secrets'> }
)
/** A frame that could not be looked into, by its number or its path, and the site whose grant would open it. */
export type Closed = { frame: number | FramePath; site: string }
/** The picture, or why there is none. */
export type PictureResult = { ok: true; picture: Picture } | { ok: false; reason: NoPicture }

/** What the gesture itself brings, before any page or picture was asked. */
export type Gesture = { words?: string; title: string; address: string }

/** The capture a gesture alone makes, before any page or picture was asked. `app` is the tool its address belongs to. */
export function captureOfGesture({ words, title, address }: Gesture, app: App | undefined): Capture {
  const clean = cleanAddress(address, app)
  // A page without a title shows its whole address in its place, with everything that is cut from addresses.
  const shown = address.includes(title) ? '' : title
  const parts = app ? partsOfAddress(app, address) : []
  return {
    title: oneLine(app ? titleIn(app, shown, address) : shown, LIMITS.title),
    ...(clean ? { address: clean } : {}),
    ...(app ? { app: app.name } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(words
      ? { quote: { exact: cutAt(words, LIMITS.quote), before: '', after: '', cut: words.length > LIMITS.quote } }
      : {}),
    headings: [],
    complete: false,
  }
}

/** The frame at this place. Where two give the same one, nobody can tell which it is. */
export function frameAt(path: FramePath, seen: readonly (PageCapture | undefined)[]): PageCapture | undefined {
  const [frame, second] = seen.filter(each => each?.frame.join() === path.join())
  return second ? undefined : frame
}

/** The same capture, complete, with its picture or the reason why there is none. */
export function captureWithPicture(capture: Capture, result: PictureResult): Capture {
  return {
    ...capture,
    ...(result.ok ? { picture: result.picture.id } : { noPicture: result.reason }),
    complete: true,
  }
}

/**
 * The same capture with what the page told; its title and address are the gesture's. `app` is the capture's tool. The
 * gesture's own words stay where the page tells nothing better.
 */
export function captureWithPage(capture: Capture, result: PageResult, app: App | undefined): Capture {
  if (!result.ok) return { ...capture, unread: result.reason }
  const { boxes: _, secrets: __, window: ___, focused: ____, frame: _____, tool, embed, ...place } = result.page
  const name = tool?.name ?? embed?.app ?? capture.app
  const parts = [...(name === capture.app ? (capture.parts ?? []) : []), ...(tool?.parts ?? [])]
  const address = app && capture.address && withCell(app, capture.address, parts)
  return {
    ...capture,
    ...(address ? { address } : {}),
    ...(name ? { app: name } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(tool && tool.missing.length > 0 ? { missing: tool.missing } : {}),
    ...(embed?.site ? { unreadFrame: embed.site.replace('*.', '') } : {}),
    ...(app?.people ? withoutOthers(place) : place),
  }
}

/** The same capture with what a frame told that could not be read before. What was pointed at stays what it was. */
export function captureWithFrame(capture: Capture, frame: PageCapture, app: App | undefined): Capture {
  const { unread: _, unreadFrame: __, missing: ___, ...before } = capture
  const { quote, element, sentence, row, column, ...rest } = frame
  const isPointed = before.element !== undefined && before.quote === undefined
  const chosen = { ...(quote ? { quote } : {}), ...(element ? { element } : {}), ...(sentence ? { sentence } : {}) }
  const place = { ...(row ? { row } : {}), ...(column ? { column } : {}) }
  const headings = frame.headings.length > 0 ? frame.headings : before.headings
  const page = { ...rest, headings, ...(isPointed ? {} : { ...chosen, ...place }) }
  return captureWithPage(before, { ok: true, page }, app)
}

/** What was chosen without what stands around it: on pages of people that is what others wrote, and who they are. */
function withoutOthers({ quote, element }: Pick<PageCapture, 'quote' | 'element'>) {
  if (quote) return { quote: { ...quote, before: '', after: '' }, headings: [] }
  return { ...(element ? { element } : {}), headings: [] }
}
