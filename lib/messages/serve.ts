import { PageCapture } from '@/lib/model/capture'
import { CARD_DEEDS } from '@/lib/model/card'
import { Seen } from '@/lib/model/looking'
import { z } from '@/lib/model/z'
import type { Answer, MessageName, Messages } from './messages'

const Search = z.string().min(1).max(64)

const Words = z.string().min(1).max(200)

/** So many words are on no screen at once. */
const MOST_MET = 200

const INPUTS: { [Name in MessageName]: z.ZodType<Messages[Name]['input']> } = {
  card: z.object({ words: Words }),
  marks: z.strictObject({}),
  'card-deed': z.strictObject({ words: Words, deed: z.enum(CARD_DEEDS), nth: z.number().int().min(0).max(1_000) }),
  met: z.strictObject({ words: z.array(Words).max(MOST_MET) }),
  'still-here': z.strictObject({}),
  pointing: z.strictObject({}),
  picked: z.strictObject({ page: PageCapture }),
  left: z.strictObject({}),
  looking: z.strictObject({}),
  looked: z.strictObject({ search: Search, seen: Seen }),
  'looked-away': z.strictObject({ search: Search }),
}

const Envelope = z.object({ amm: z.string(), input: z.unknown() })

/** Who asks, as far as the browser itself vouches for it. */
export type Sender = {
  tab?: { id?: number | undefined; windowId?: number; url?: string | undefined; title?: string | undefined } | undefined
  frameId?: number | undefined
  documentId?: string | undefined
  origin?: string | undefined
  url?: string | undefined
}

export type Handlers = {
  [Name in MessageName]: (input: Messages[Name]['input'], sender: Sender) => Promise<Messages[Name]['reply']>
}

/**
 * Makes the listener for `runtime.onMessage`. It answers every message of our shape, unknown names too, since a sender
 * without an answer waits for ever; other shapes are left to other listeners.
 */
export function serve(handlers: Handlers, report: (error: unknown) => void) {
  return (message: unknown, sender: Sender, answer: (answer: Answer) => void): boolean => {
    const envelope = Envelope.safeParse(message)
    if (!envelope.success) return false
    const { amm: name, input } = envelope.data
    if (!isName(name)) answer({ ok: false, reason: 'unknown' })
    else void reply(name, input, handlers, sender, report).then(answer)
    return true
  }
}

async function reply<Name extends MessageName>(
  name: Name,
  input: unknown,
  handlers: Handlers,
  sender: Sender,
  report: (error: unknown) => void,
): Promise<Answer> {
  const parsed = INPUTS[name].safeParse(input)
  if (!parsed.success) return { ok: false, reason: 'invalid' }
  try {
    return { ok: true, reply: await handlers[name](parsed.data, sender) }
  } catch (error) {
    report(error)
    return { ok: false, reason: 'failed' }
  }
}

function isName(name: string): name is MessageName {
  return Object.hasOwn(INPUTS, name)
}
