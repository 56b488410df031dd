import type { PageCapture } from '@/lib/model/capture'
import type { CardContent, CardDeed } from '@/lib/model/card'
import type { LookingGuide, PlaceToShow, Seen } from '@/lib/model/looking'
import type { PointingGuide } from '@/lib/model/pointing'

/**
 * What a web page's script may ask of the background. Types only, and no package: page scripts import this file, and
 * the checking of what they send is in serve.ts.
 */
export type Messages = {
  /** What marked words mean. The card's script is in the page when the reply comes; undefined for a word we do not know. */
  card: {
    input: { words: string }
    reply: CardContent | undefined
  }
  /** The script that marks words is in the page when the reply comes. */
  marks: { input: Record<string, never>; reply: undefined }
  /** Something was pressed on the card of these words; `nth` is whose saying it stood under. False when nothing came of it. */
  'card-deed': { input: { words: string; deed: CardDeed; nth: number }; reply: boolean }
  /** These words stood in view for a while with their cards unopened. */
  met: { input: { words: string[] }; reply: undefined }
  /** Whether we may still mark words on this site. */
  'still-here': { input: Record<string, never>; reply: boolean }
  /** What pointing needs; nothing where nobody asked to point. */
  pointing: { input: Record<string, never>; reply: PointingGuide | undefined }
  /** What was pointed at. */
  picked: { input: { page: PageCapture }; reply: boolean }
  /** The person left without taking anything. */
  left: { input: Record<string, never>; reply: boolean }
  /** What looking for a place needs; nothing where nobody looks for one. */
  looking: { input: Record<string, never>; reply: LookingGuide | undefined }
  /** What was found in this frame; false when nobody waits for it any more. */
  looked: { input: { search: string; seen: Seen }; reply: boolean }
  /** The page or the frame in which something was looked for is left. */
  'looked-away': { input: { search: string }; reply: boolean }
}
export type MessageName = keyof Messages

/** The shape on the wire; anything else belongs to somebody else. */
export type Envelope = { amm: string; input: unknown }
export type Answer = { ok: true; reply: unknown } | { ok: false; reason: 'unknown' | 'invalid' | 'failed' }

/**
 * The commands that go the other way: to the words script of a tab; with a key, to its pointing script; to the frame at
 * one place, which answers under the name it was given, so that its number is known; and to the finding script: what to
 * draw, that it is over, and whether it is still there.
 */
export const NEXT_WORD = 'next-word'
export const POINTING_KEY = 'pointing-key'
export const WHERE = 'where'
export const SHOW_PLACE = 'show-place'
export const END_LOOKING = 'end-looking'
export const STILL_LOOKING = 'still-looking'
export type ShowPlace = { amm: typeof SHOW_PLACE } & PlaceToShow

/** Makes the function by which a page's script asks; it throws when the background could not answer. */
export function asker(post: (message: Envelope) => Promise<unknown>) {
  return async <Name extends MessageName>(
    name: Name,
    input: Messages[Name]['input'],
  ): Promise<Messages[Name]['reply']> => {
    const answer = (await post({ amm: name, input })) as Answer | undefined
    if (!answer?.ok) throw new Error(answer?.reason)
    return answer.reply as Messages[Name]['reply']
  }
}
