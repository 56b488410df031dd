import { bytesFromUrlSafe, bytesToUrlSafe } from '@/lib/text/base64'
import { AgendaPacket, InvitationPacket, PACKET_VERSION, PacketHead, ReplyPacket } from './packet'
import { isSealed } from './seal'

export type Packet = AgendaPacket | ReplyPacket | InvitationPacket
/**
 * `cut` when characters are missing or changed, `shape` when it is whole and yet no packet, `sealed` when what was tried
 * did not open it.
 */
export type Opened =
  | { ok: true; packet: Packet }
  | { ok: false; reason: 'cut' | 'shape' | 'newer' | 'too-large' | 'sealed' }
/** Opens a sealed code, or not. */
export type Unseal = (code: string) => Promise<string | undefined>

const PREFIX = 'amm1:'
/** In bytes: what a packet may grow to when it is unpacked. */
const LARGEST = 20_000_000
const SCHEMAS = { 'amm-agenda': AgendaPacket, 'amm-reply': ReplyPacket, 'amm-invitation': InvitationPacket }
/** A mail program breaks a long code into lines at least this long, but for the last. */
const LINE = 30

/** A sealed packet as one word. */
export async function sealedCode(packet: Packet, seal: (text: string) => Promise<string>): Promise<string> {
  return PREFIX + (await seal(JSON.stringify(packet)))
}

/** A packet as one word of letters, digits, - and _: JSON, deflated, in base64url. */
export async function packetCode(packet: Packet): Promise<string> {
  const packed = new Blob([JSON.stringify(packet)]).stream().pipeThrough(new CompressionStream('deflate-raw'))
  const bytes = new Uint8Array(await new Response(packed).arrayBuffer())
  return PREFIX + bytesToUrlSafe(bytes)
}

/** The mentor's page holds its code between the tags of one element. */
const IN_PAGE = /<script type="text\/plain" id="packet">([^<]*)/

/** The codes in a text as they may have been written: each without the breaks of a mail program, the likelier first. */
export function codesIn(text: string): string[][] {
  const parts = (IN_PAGE.exec(text)?.[1] ?? text).split(PREFIX).slice(1)
  return parts.map(part => {
    const words = part.trimStart().split(/[\s>]+/)
    let long = 1
    while ((words[long]?.length ?? 0) >= LINE && /^[\w.-]+$/.test(words[long] ?? '')) long++
    return [words.slice(0, long + 1).join(''), words.slice(0, long).join('')]
  })
}

/** Opens a code (without its prefix). It is bounded before anything is made of it, and parsed strictly. */
export async function openCode(code: string, unseal: Unseal = async () => undefined): Promise<Opened> {
  if (code.length > LARGEST) return { ok: false, reason: 'too-large' }
  if (isSealed(code)) {
    const text = await unseal(code)
    return text === undefined ? { ok: false, reason: 'sealed' } : parsed(text)
  }
  const bytes = bytesFromUrlSafe(code)
  if (!bytes) return { ok: false, reason: 'cut' }
  const unpacked = await unpack(bytes)
  return typeof unpacked === 'string' ? parsed(unpacked) : unpacked
}

function parsed(text: string): Opened {
  const json = jsonOf(text)
  const head = PacketHead.safeParse(json)
  if (!head.success) return { ok: false, reason: 'shape' }
  if (head.data.v > PACKET_VERSION) return { ok: false, reason: 'newer' }
  const { data } = SCHEMAS[head.data.format].safeParse(json)
  return data ? { ok: true, packet: data } : { ok: false, reason: 'shape' }
}

/** Inflates with a counter, so that a small code cannot become an endless one. */
async function unpack(bytes: Uint8Array<ArrayBuffer>): Promise<string | { ok: false; reason: 'cut' | 'too-large' }> {
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('deflate-raw'))
  const pieces: Uint8Array<ArrayBuffer>[] = []
  let size = 0
  try {
    for (const reader = stream.getReader(); ; ) {
      const { done, value } = await reader.read()
      if (done) break
      size += value.length
      if (size > LARGEST) {
        void reader.cancel()
        return { ok: false, reason: 'too-large' }
      }
      pieces.push(value)
    }
    return new TextDecoder('utf-8', { fatal: true }).decode(await new Blob(pieces).arrayBuffer())
  } catch {
    return { ok: false, reason: 'cut' }
  }
}

function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
