import type { Strings } from './en'

type Part = { name: keyof Strings['partNames']; text: string }
type Place = {
  title: string
  picture?: string | undefined
  unread?: keyof Strings['unread'] | undefined
  unreadFrame?: string | undefined
  missing?: (keyof Strings['partNames'])[] | undefined
  parts?: Part[] | undefined
}

/** Where in a tool something was, from the outside in: "Budget 2026 · tab Q3 · cell B7 · =SUM(B2:B6)". */
export function sayPlace({ title, parts = [] }: Place, t: Strings): string {
  const told = parts.map(part => sayPart(part, t))
  return [title, ...told].filter(Boolean).join(' · ')
}

function sayPart({ name, text }: Part, t: Strings): string {
  const words = { kind: t.pageKinds, message: t.messageBy }
  // Only the catalogue's own words count: a page may say "constructor".
  if (name === 'kind' || name === 'message') return new Map(Object.entries(words[name])).get(text) ?? ''
  if (name === 'formula') return text
  const said = name === 'cell' && text.includes(':') ? t.cells : t.part[name]
  return said.replace('{text}', () => text)
}

/** What of a place could not be read, in sentences. */
export function unreadLines({ picture, unread, unreadFrame, missing = [] }: Place, t: Strings): string[] {
  const names = missing.map(name => t.partNames[name]).join(', ')
  const sayMissing = picture ? t.partsMissing : t.partsMissingNoPicture
  return [
    unread ? t.unread[unread] : '',
    unreadFrame ? t.unreadFrame(unreadFrame) : '',
    // What a frame would tell is missing because of the frame: once is enough.
    unreadFrame ? '' : names && sayMissing(names),
  ].filter(Boolean)
}

/** What a question without any words is called. */
export function nameless(capture: Place | undefined, t: Strings): string {
  const place = capture ? sayPlace(capture, t) : ''
  return place.charAt(0).toUpperCase() + place.slice(1) || t.noWords
}

/** What a group of questions is called: the tool's own name, the site, or in plain words that there is neither. */
export function sayWhence(
  { kind, name }: { kind: 'app' | 'site' | 'page' | 'none'; name: string },
  t: Strings,
): string {
  if (kind === 'none') return t.noPage
  return kind === 'page' ? t.otherPages : name
}
