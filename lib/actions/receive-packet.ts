import { answerId } from '@/lib/model/answer-id'
import type { Share } from '@/lib/model/share'
import { readText } from '@/lib/share/read-text'
import { findAnswersTo } from '@/lib/store/answers'
import { findQuestions } from '@/lib/store/questions'
import { listShares } from '@/lib/store/shares'
import { cutAt, LIMITS } from '@/lib/text/plain-text'
import { stringsIn } from '@/locales/strings'

/** An answer that came: its words, and the question it says it is for; `here` when it was added before. */
export type Came = { words: string; question?: string; pair?: string; here: boolean }
export type Received = { ok: true; came: Came[] } | { ok: false; reason: 'nothing' | 'too-long' | 'too-many' }

/** More than any mail thread has, in UTF-16 units; and as many answers as an agenda could ever ask for. */
const LONGEST = 400_000
const MOST = 500

/**
 * The one door for what comes from outside: reads what the mentor sent and says what would be added. Nothing is stored
 * by it. A tag is looked up in what was sent, the latest first.
 */
export async function receivePacket(text: string): Promise<Received> {
  if (text.length > LONGEST) return { ok: false, reason: 'too-long' }
  const shares = await listShares()
  const told = readText(text, sentLines(shares))
  if (told.length === 0) return { ok: false, reason: 'nothing' }
  if (told.length > MOST) return { ok: false, reason: 'too-many' }
  const asked = new Map(shares.toReversed().flatMap(byTag))
  const known = new Set((await findQuestions([...asked.values()].map(({ question }) => question))).map(({ id }) => id))
  const came: Came[] = []
  for (const { tag, text } of told) {
    const words = cutAt(text, LIMITS.words)
    const place = tag === undefined ? undefined : asked.get(tag)
    if (place && known.has(place.question)) came.push({ words, ...place, here: await isHere(place.question, words) })
    else came.push({ words, here: false })
  }
  return { ok: true, came }
}

function byTag({ pieces, pair }: Share): [string, { question: string; pair: string }][] {
  return pieces.flatMap(({ tag, question }) => (tag && question ? [[tag, { question, pair }] as const] : []))
}

/** Every line that was ever sent, and what is said above every agenda in either language. */
function sentLines(shares: readonly Share[]): string[] {
  const lines = shares.flatMap(({ pieces }) =>
    pieces.flatMap(({ heading, lines }) => [heading, ...lines.map(({ text }) => text)]),
  )
  return [...lines, stringsIn('en').answerBelow, stringsIn('fr').answerBelow]
}

async function isHere(question: string, words: string): Promise<boolean> {
  const id = await answerId(question, words)
  return (await findAnswersTo([question])).some(answer => answer.id === id)
}
