import { namesIn } from '@/lib/text/names'
import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { cleanAddress } from './address'
import type { App } from './app'
import { partsOfAddress, titleIn, withCell } from './app'
import type { Capture, Gesture, PageCapture, PageResult, PictureResult } from './capture'

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
  if (!result.ok) {
    const { parts: _, ...rest } = capture
    const { reason: unread, app: inside } = result
    return inside && inside !== capture.app ? { ...rest, app: inside, unread } : { ...capture, unread }
  }
  const { boxes: _, secrets: __, window: ___, focused: ____, frame: _____, names, tool, embed, ...place } = result.page
  const name = tool?.name ?? embed?.app ?? capture.app
  const parts = [...(name === capture.app ? (capture.parts ?? []) : []), ...(tool?.parts ?? [])]
  const address = app && capture.address && withCell(app, capture.address, parts)
  return withNames(names, {
    ...capture,
    ...(address ? { address } : {}),
    ...(name ? { app: name } : {}),
    ...(parts.length > 0 ? { parts } : {}),
    ...(tool && tool.missing.length > 0 ? { missing: tool.missing } : {}),
    ...(embed?.site ? { unreadFrame: embed.site.replace('*.', '') } : {}),
    ...(app?.people ? withoutOthers(place) : place),
  })
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

/** With those names, marked on the page, that stand in the texts of the capture: nothing is kept for being a name. */
function withNames(marked: readonly string[] = [], { names: before = [], ...capture }: Capture): Capture {
  const { title, quote, sentence, element, row, column, headings, parts = [] } = capture
  const texts = [title, sentence, row, column, ...headings, ...parts.map(({ text }) => text)]
  if (element) texts.push(element.name, element.text)
  if (quote) texts.push(quote.before + quote.exact + quote.after, quote.tail, quote.shown)
  const names = namesIn(texts.join('\n'), [...before, ...marked]).slice(0, 20)
  return names.length > 0 ? { ...capture, names } : capture
}

/** Things of a tool's own, by their ARIA role. A link, a row, an entry of a list is mostly somebody's. */
const OWN_THING =
  /^(button|tab|menuitem|menuitemcheckbox|menuitemradio|checkbox|switch|radio|textbox|searchbox|combobox|slider)$/

/**
 * What was chosen without what stands around it: on pages of people that is what others wrote, and who they are. A
 * thing keeps its kind, and its name where it is one of the tool's own; never the text in it.
 */
function withoutOthers({ quote, element }: Pick<PageCapture, 'quote' | 'element'>) {
  if (quote) return { quote: { ...quote, before: '', after: '' }, headings: [] }
  if (!element) return { headings: [] }
  const name = OWN_THING.test(element.role) ? element.name : ''
  return { element: { ...element, name, text: '' }, headings: [] }
}
