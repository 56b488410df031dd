import { Said } from '@/lib/model/said'
import { z } from '@/lib/model/z'
import { LIMITS } from '@/lib/text/plain-text'

/** docs/packets.md says what each version holds. An older program refuses a newer one by name. */
export const PACKET_VERSION = 1

/** Letters, digits and hyphens: no key of an object's prototype. */
const Id = z.string().regex(/^[A-Za-z0-9-]{1,64}$/)
const KeyPart = z.string().regex(/^[\w-]{43}$/)
const Words = z.string().max(LIMITS.words)
const Picture = z.strictObject({
  type: z.enum(['image/webp', 'image/png', 'image/jpeg']),
  data: z.base64().max(8_000_000),
  width: z.number().int().min(1).max(10_000),
  height: z.number().int().min(1).max(10_000),
})
export type PacketPicture = z.infer<typeof Picture>

/** The first fields of every packet, of this and of later versions. */
export const PacketHead = z.object({
  format: z.enum(['amm-agenda', 'amm-reply', 'amm-invitation']),
  v: z.number().int().min(1),
})

const AgendaPiece = z.strictObject({
  heading: Words,
  minutes: z.number().min(0).max(600).optional(),
  lines: z.array(z.strictObject({ kind: z.enum(['text', 'quote', 'link']), text: Words })).max(100),
  question: Id.optional(),
  /** Its lines are words the mentee is still learning. */
  learning: z.literal(true).optional(),
  picture: Picture.optional(),
})
export type AgendaPiece = z.infer<typeof AgendaPiece>

/** An agenda: what the preview showed, in its order, and nothing else that can be read. */
export const AgendaPacket = z.strictObject({
  format: z.literal('amm-agenda'),
  v: z.literal(PACKET_VERSION),
  id: Id,
  language: z.enum(['en', 'fr']),
  /** The first name of whoever asks, as they wrote it for this; may be empty. */
  from: z.string().max(100),
  /** Which of the asker's agendas for this partner it is, from 1. */
  nth: z.number().int().min(1).max(100_000),
  /** What replies are sealed to: the halves of a public key (P-256). */
  key: z.strictObject({ x: KeyPart, y: KeyPart }).optional(),
  pieces: z.array(AgendaPiece).min(1).max(500),
})
export type AgendaPacket = z.infer<typeof AgendaPacket>

/** What the mentor says, and to which question. */
export const ReplyAnswer = z.strictObject({ question: Id, ...Said.shape })
export type ReplyAnswer = z.infer<typeof ReplyAnswer>

/** A reply: the answers to an agenda. */
export const ReplyPacket = z.strictObject({
  format: z.literal('amm-reply'),
  v: z.literal(PACKET_VERSION),
  /** The id of the agenda it answers. */
  agenda: Id,
  answers: z.array(ReplyAnswer).max(500),
  /** What the mentor asks in return. */
  asks: Words.optional(),
})
export type ReplyPacket = z.infer<typeof ReplyPacket>

/** An invitation to a pair: whoever holds it can open what the two send each other, and seal as one of them. */
export const InvitationPacket = z.strictObject({
  format: z.literal('amm-invitation'),
  v: z.literal(PACKET_VERSION),
  /** 32 random bytes in base64url. */
  secret: KeyPart,
  /** What the one who invites is in the pair. */
  role: z.enum(['mentee', 'mentor']),
  /** Their first name, as they wrote it for this; may be empty. */
  from: z.string().max(100),
})
export type InvitationPacket = z.infer<typeof InvitationPacket>
