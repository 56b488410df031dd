import { LIMITS } from '@/lib/text/plain-text'
import { Part, PartName } from './app'
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
  /** Set where these words stand once in the text of their page, in whatever case. */
  once: z.literal(true).optional(),
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

const Units = z.tuple([z.number().int(), z.number().int()])

/** What tells a place from its lookalikes when it is looked for again. It is never shown and never leaves. */
const Spot = z.object({
  /** The names of the elements around it, outward: "span a li ul nav". */
  path: short(LIMITS.heading),
  /** Numbers made of the address that a link or a picture leads to, and of what its element is marked with in the page's
   * code (id, class, all else). The texts themselves are not kept. */
  link: z.number().int(),
  marks: z.array(z.number().int()).max(3),
  /** How many elements stand before and after its own in theirs, and how many units of text on its page. */
  nth: Units,
  at: Units,
  /** How often words, with a little of what is on each side, stand on the page; 0 where nobody counted. */
  times: z.number().int(),
  /** How often its own words stand on the page; 0 where it has none or nobody counted. */
  copies: z.number().int().optional(),
  /** The names of the elements in a thing: "img h3 p". */
  inside: short(64).optional(),
  /** What stands before and after a thing; words have this in their quote. */
  before: short(64).optional(),
  after: short(64).optional(),
})
export type Spot = z.infer<typeof Spot>

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
  spot: Spot.optional(),
  /** Set when the browser had translated the page: then its words are not the site's own. */
  translated: z.literal(true).optional(),
  /** Names of people in these texts, as the page itself marks them. It is proposed to hide them where they leave. */
  names: z.array(short(100)).max(20).optional(),
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

/**
 * What became of reading the page: what it told, or why not, and then what is known all the same: for the picture, and
 * of the frame the menu was opened in, its tool.
 */
export type PageResult = { closed?: ClosedFrame | undefined } & (
  | { ok: true; page: PageCapture }
  | { ok: false; reason: Unread; pictured?: Pick<PageCapture, 'window' | 'secrets'>; app?: string | undefined }
)
/** A frame that could not be looked into, by its number or its path, and the site whose grant would open it. */
export type ClosedFrame = { frame: number | FramePath; site: string }
/** The picture, or why there is none. */
export type PictureResult = { ok: true; picture: Picture } | { ok: false; reason: NoPicture }

/** What the gesture itself brings, before any page or picture was asked. */
export type Gesture = { words?: string; title: string; address: string }

/** The frame at this place. Where two give the same one, nobody can tell which it is. */
export function frameAt(path: FramePath, seen: readonly (PageCapture | undefined)[]): PageCapture | undefined {
  const [frame, second] = seen.filter(each => each?.frame.join() === path.join())
  return second ? undefined : frame
}
