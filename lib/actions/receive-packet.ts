import { answerId } from '@/lib/model/answer-id'
import { headingOf } from '@/lib/model/leaving'
import { isSilent } from '@/lib/model/said'
import type { Share } from '@/lib/model/share'
import { codesIn, openCode } from '@/lib/share/code'
import type { ReplyAnswer } from '@/lib/share/packet'
import { readText } from '@/lib/share/read-text'
import { answerText } from '@/lib/share/reply-text'
import { openWithKey, sealedFor } from '@/lib/share/seal'
import { findAnswersTo } from '@/lib/store/answers'
import { findQuestions } from '@/lib/store/questions'
import { listShares } from '@/lib/store/shares'
import { cutAt, LIMITS } from '@/lib/text/plain-text'
import type { Language } from '@/locales/language'
import { pageStringsIn } from '@/locales/mentor-page'
import { stringsIn } from '@/locales/strings'

/**
 * An answer that came: what it says, the question it says it is for, and what it came as, by which it is known when it
 * comes again; `here` when it was added before, `later` when nothing is explained in it yet.
 */
export type Came = { text: string; words: string; question?: string; pair?: string; here: boolean; later?: true }
type Reason = 'nothing' | 'too-long' | 'too-many' | 'cut' | 'shape' | 'newer' | 'too-large' | 'sealed' | 'agenda'
export type Received = { ok: true; came: Came[]; asks?: string } | { ok: false; reason: Reason }

type Read = { told: Told[]; asks?: string }

/** More than any mail thread has, in UTF-16 units; and as many answers as an agenda could ever ask for. */
const LONGEST = 400_000
const MOST = 500
type Told = { tag?: string; question?: string; text: string; words: string; later?: true }

/**
 * The one door for what comes from outside: reads what the mentor sent and says what would be added. Nothing is stored
 * by it. A tag is looked up in what was sent, the latest first.
 */
export async function receivePacket(text: string, language: Language): Promise<Received> {
  if (text.length > LONGEST) return { ok: false, reason: 'too-long' }
  const shares = await listShares()
  const all = await read(text, shares, language)
  if ('ok' in all) return all
  const { told, asks } = all
  if (told.length === 0 && !asks) return { ok: false, reason: 'nothing' }
  if (told.length > MOST) return { ok: false, reason: 'too-many' }
  const sent = shares.toReversed().flatMap(byTag)
  const byTagOrId = new Map([...sent, ...sent.map(([, place]) => [place.question, place] as const)])
  const known = new Set(
    (await findQuestions([...byTagOrId.values()].map(({ question }) => question))).map(({ id }) => id),
  )
  const came: Came[] = []
  for (const { tag, question, ...said } of told) {
    const place = byTagOrId.get(tag ?? question ?? '')
    if (place && known.has(place.question))
      came.push({ ...said, ...place, here: await isHere(place.question, said.words) })
    else came.push({ ...said, here: false })
  }
  return { ok: true, came, ...(asks ? { asks } : {}) }
}

/** A code if there is one in it, else the text itself. */
async function read(
  text: string,
  shares: readonly Share[],
  language: Language,
): Promise<Read | Extract<Received, { ok: false }>> {
  const codes = codesIn(text)
  if (codes.length === 0)
    return {
      told: readText(text, sentLines(shares)).map(({ text, ...rest }) => {
        const words = cutAt(text, LIMITS.words)
        return { ...rest, text: words, words }
      }),
    }
  const keys = new Map(shares.map(({ id, key }) => [id, key]))
  const unseal = async (code: string) => {
    const key = keys.get(sealedFor(code) ?? '')
    return key && openWithKey(code, key)
  }
  const told: Told[] = []
  const asks: string[] = []
  for (const ways of codes) {
    let opened = await openCode(ways[0] ?? '', unseal)
    if (!opened.ok && ways[1] !== ways[0]) opened = await openCode(ways[1] ?? '', unseal)
    if (!opened.ok) return opened
    if (opened.packet.format === 'amm-agenda') return { ok: false, reason: 'agenda' }
    asks.push(opened.packet.asks?.trim() ?? '')
    told.push(...opened.packet.answers.filter(answer => !isSilent(answer)).map(answer => fromReply(answer, language)))
  }
  return { told, asks: asks.filter(Boolean).join('\n\n') }
}

function fromReply(answer: ReplyAnswer, language: Language): Told {
  const { question, text, comparison, steps, exercise, link, later } = answer
  const isLater = later && isSilent({ ...answer, exercise: '', later: undefined })
  return {
    question,
    text: cutAt(answerText(answer, pageStringsIn(language)), LIMITS.words),
    words: JSON.stringify([text, comparison, steps, exercise, link, later]),
    ...(isLater ? { later: true as const } : {}),
  }
}

function byTag({ pieces, pair }: Share): [string, { question: string; pair: string }][] {
  return pieces.flatMap(({ tag, question }) => (tag && question ? [[tag, { question, pair }] as const] : []))
}

/** Every line that was ever sent, and what is said above every agenda in either language. */
function sentLines(shares: readonly Share[]): string[] {
  const lines = shares.flatMap(({ pieces }) =>
    pieces.flatMap(piece => [headingOf(piece), piece.heading, ...piece.lines.map(({ text }) => text)]),
  )
  return [...lines, stringsIn('en').answerBelow, stringsIn('fr').answerBelow]
}

async function isHere(question: string, words: string): Promise<boolean> {
  const id = await answerId(question, words)
  return (await findAnswersTo([question])).some(answer => answer.id === id)
}
