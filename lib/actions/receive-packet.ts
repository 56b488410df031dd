import { hashId } from '@/lib/model/hash-id'
import { headingOf } from '@/lib/model/leaving'
import type { Said } from '@/lib/model/said'
import { isSilent, wordsOf } from '@/lib/model/said'
import type { Share } from '@/lib/model/share'
import { codesIn } from '@/lib/share/code'
import type { AgendaPacket, InvitationPacket, ReplyAnswer } from '@/lib/share/packet'
import { readText } from '@/lib/share/read-text'
import { answerText } from '@/lib/share/reply-text'
import { findAnswersTo } from '@/lib/store/answers'
import { listAsked } from '@/lib/store/asked'
import { findQuestions } from '@/lib/store/questions'
import { listShares } from '@/lib/store/shares'
import { cutAt, LIMITS } from '@/lib/text/plain-text'
import type { Language } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { stringsIn } from '@/locales/strings'
import { openCodes } from './open-codes'

/**
 * An answer that came: what it says, the question it says it is for, and what it came as, by which it is known when it
 * comes again; `here` when it was added before, `later` when nothing is explained in it yet; its parts where it has some.
 */
export type Came = {
  text: string
  words: string
  question?: string
  pair?: string
  here: boolean
  later?: true
  said?: Said
}
/** An agenda that came, the pair it is from if its seal tells, and whether it is here already. */
export type CameAgenda = { packet: AgendaPacket; pair?: string; here: boolean }
/** What came: answers, what is asked in return, an agenda, an invitation. */
export type CameIn = { came: Came[]; asks: string; agenda?: CameAgenda; invitation?: InvitationPacket }
type Reason =
  | Extract<Awaited<ReturnType<typeof openCodes>>, { ok: false }>['reason']
  | 'nothing'
  | 'too-long'
  | 'too-many'
  | 'agenda-text'
export type Received = ({ ok: true } & CameIn) | { ok: false; reason: Reason }

type Told = { tag?: string; question?: string; pair?: string; text: string; words: string; later?: true; said?: Said }

/** More than any mail thread has, in UTF-16 units; and as many answers as an agenda could ever ask for. */
const LONGEST = 400_000
const MOST = 500
/** What is said above every agenda, in either language. */
const ANSWER_BELOW = [stringsIn('en').answerBelow, stringsIn('fr').answerBelow]

/**
 * The one door for what comes from outside: reads what was sent and says what would be added. Nothing is stored by it. A
 * passphrase is tried on what asks for one.
 */
export async function receivePacket(text: string, language: Language, passphrase = ''): Promise<Received> {
  const shares = await listShares()
  if (codesIn(text).length > 0) return fromCodes(text, language, shares, passphrase)
  if (text.length > LONGEST) return { ok: false, reason: 'too-long' }
  const told = readText(text, sentLines(shares)).map(({ text, ...rest }) => {
    const words = cutAt(text, LIMITS.words)
    return { ...rest, text: words, words }
  })
  const tags = new Set(shares.flatMap(({ pieces }) => pieces.flatMap(({ tag }) => tag ?? [])))
  const isAgenda = ANSWER_BELOW.some(line => text.includes(line)) && told.every(({ tag }) => !tag || !tags.has(tag))
  return isAgenda ? { ok: false, reason: 'agenda-text' } : withPlaces({ told, asks: '' }, shares)
}

async function fromCodes(text: string, language: Language, shares: Share[], passphrase: string): Promise<Received> {
  const codes = await openCodes(text, shares, passphrase)
  if (!codes.ok) return codes
  const told: Told[] = []
  const asks: string[] = []
  const more: Pick<CameIn, 'agenda' | 'invitation'> = {}
  const asked = await listAsked()
  for (const { packet, pair } of codes.opened) {
    if (packet.format === 'amm-invitation') more.invitation = packet
    else if (packet.format === 'amm-agenda') {
      if (shares.some(({ id }) => id === packet.id)) return { ok: false, reason: 'own' }
      const known = asked.find(({ agenda, pair: from }) => agenda === packet.id && (!pair || from === pair))
      const from = pair ?? known?.pair
      more.agenda = { packet, here: known !== undefined, ...(from ? { pair: from } : {}) }
    } else {
      if (asked.some(({ agenda }) => agenda === packet.agenda)) return { ok: false, reason: 'own' }
      asks.push(packet.asks?.trim() ?? '')
      const answers = packet.answers.filter(answer => !isSilent(answer))
      told.push(...answers.map(answer => ({ ...fromReply(answer, language), ...(pair ? { pair } : {}) })))
    }
  }
  return withPlaces({ told, asks: asks.filter(Boolean).join('\n\n'), ...more }, shares)
}

/** Looks for the question of each answer in what was sent, the latest first, and only in what its pair was sent. */
async function withPlaces(
  { told, asks, ...more }: Omit<CameIn, 'came'> & { told: Told[] },
  shares: readonly Share[],
): Promise<Received> {
  if (told.length === 0 && !asks && !more.agenda && !more.invitation) return { ok: false, reason: 'nothing' }
  if (told.length > MOST) return { ok: false, reason: 'too-many' }
  const sent = shares.flatMap(({ pieces, pair }) =>
    pieces.flatMap(({ tag, question }) => (question ? [{ tag, question, pair }] : [])),
  )
  const byTag = Map.groupBy(sent, ({ tag }) => tag ?? '')
  const byQuestion = Map.groupBy(sent, ({ question }) => question)
  const known = new Set((await findQuestions([...byQuestion.keys()])).map(({ id }) => id))
  const came: Came[] = []
  for (const { tag, question, pair, ...said } of told) {
    const places = tag ? byTag.get(tag) : byQuestion.get(question ?? '')
    const place = places?.find(place => known.has(place.question) && (!pair || pair === place.pair))
    if (place) {
      const at = { question: place.question, pair: place.pair }
      came.push({ ...said, ...at, here: await isHere(at, said.words) })
    } else came.push({ ...said, ...(pair ? { pair } : {}), here: false })
  }
  return { ok: true, came, asks, ...more }
}

function fromReply(answer: ReplyAnswer, language: Language): Told {
  const { question, ...said } = answer
  const { later } = said
  const isLater = later && isSilent({ ...answer, exercise: '', later: undefined })
  return {
    question,
    text: cutAt(answerText(answer, pageStringsIn(language)), LIMITS.words),
    words: wordsOf(answer),
    said,
    ...(isLater ? { later: true as const } : {}),
  }
}

/** Every line that was ever sent, and what is said above every agenda. */
function sentLines(shares: readonly Share[]): string[] {
  const lines = shares.flatMap(({ pieces }) =>
    pieces.flatMap(piece => [headingOf(piece), piece.heading, ...piece.lines.map(({ text }) => text)]),
  )
  return [...lines, ...ANSWER_BELOW]
}

async function isHere({ question, pair }: { question: string; pair: string }, words: string): Promise<boolean> {
  const id = await hashId(pair, question, words)
  return (await findAnswersTo([question])).some(answer => answer.id === id)
}
