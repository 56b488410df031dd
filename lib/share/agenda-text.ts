import { siteOf } from '@/lib/model/address'
import type { Block } from '@/lib/model/fit'
import type { Leaving, Line, Piece } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { addressWithWords } from '@/lib/model/text-fragment'
import { oneLine } from '@/lib/text/plain-text'
import { chosenLines } from '@/locales/chosen'
import type { Strings } from '@/locales/en'
import { nameless, sayPlace } from '@/locales/place'
import { tagOf } from './tag'

/**
 * The agenda in pieces. The preview, the formatted text and the Markdown are all made from these, so what was shown
 * is what leaves. The address is the site alone until ticked; where it is sure to lead to the words it carries them, and
 * none but those that are written beside it. The words still being learnt come last. No time of day leaves.
 */
export function agendaPieces(
  title: string,
  blocks: Block[],
  leaving: (id: string) => Leaving,
  learning: readonly string[],
  t: Strings,
): Piece[] {
  const pieces: Piece[] = [{ level: 1, heading: title, lines: [{ kind: 'text', text: t.answerBelow }] }]
  let number = 0
  for (const block of blocks) {
    if (block.kind !== 'question') pieces.push({ level: 2, ...fixedPiece(block, t) })
    else if (leaving(block.question.id).question) {
      const { question, minutes } = block
      const words = oneLine(headline(question), 300) || nameless(question.capture, t)
      pieces.push({
        level: 2,
        number: ++number,
        heading: words,
        minutes,
        time: minutes > 0 ? t.minutes(minutes) : t.wantWriting,
        tag: tagOf(number, question.id),
        question: question.id,
        lines: linesOf(question, leaving(question.id).address, t),
        ...(leaving(question.id).picture && question.capture?.picture ? { picture: question.capture.picture } : {}),
      })
    }
  }
  const words = learning.map(text => ({ kind: 'text' as const, text }))
  if (words.length > 0) pieces.push({ level: 2, heading: t.stillLearning, lines: words, learning: true })
  return pieces
}

/** A block that is no question: what it is called, and what is done in it. */
function fixedPiece(block: Exclude<Block, { kind: 'question' }>, t: Strings): Omit<Piece, 'level'> {
  const within = { minutes: block.minutes, time: t.minutes(block.minutes) }
  const text = (text: string): Line => ({ kind: 'text', text })
  if (block.kind === 'topic') return { heading: block.topic.text, ...within, lines: [] }
  if (block.kind === 'exercise') {
    const { title, steps } = block.exercise[t.code]
    return {
      heading: t.handsOn,
      ...within,
      lines: [title, ...steps.map((step, at) => `${at + 1}. ${step}`)].map(text),
    }
  }
  return { heading: t.block[block.kind], ...within, lines: [text(t.blockHint[block.kind])] }
}

function linesOf({ note, capture }: Question, withAddress: boolean, t: Strings): Line[] {
  const lines: Line[] = []
  if (note.trim().length > 300) lines.push({ kind: 'text', text: note.trim() })
  if (!capture) return lines
  const { quote, sentence, app, title, headings } = capture
  const words = quote ? oneLine(quote.exact, 1_000) : ''
  if (words && note.trim()) lines.push({ kind: 'quote', text: words })
  if (sentence && sentence !== words) lines.push({ kind: 'text', text: `${t.inSentence} ${sentence}` })
  for (const text of chosenLines(capture, t)) lines.push({ kind: 'text', text })
  const place = [app, sayPlace(capture, t), ...headings.filter(heading => heading !== title)].filter(Boolean)
  lines.push({ kind: 'text', text: `${t.where} ${place.join(' · ')}` })
  const address = withAddress ? addressWithWords(capture) : siteOf(capture.address)
  if (address) lines.push({ kind: withAddress ? 'link' : 'text', text: address })
  return lines
}
