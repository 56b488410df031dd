import { siteOf } from '@/lib/model/address'
import type { Block } from '@/lib/model/agenda'
import type { Leaving, Line, Piece } from '@/lib/model/leaving'
import type { Question } from '@/lib/model/question'
import { headline } from '@/lib/model/question'
import { addressWithWords } from '@/lib/model/text-fragment'
import { oneLine } from '@/lib/text/plain-text'
import { chosenLines } from '@/locales/chosen'
import type { Strings } from '@/locales/en'
import { nameless, sayPlace } from '@/locales/place'

/**
 * The agenda in pieces. The preview, the formatted text and the Markdown are all made from these, so what was shown
 * is what leaves. The address is the site alone until ticked; where it is sure to lead to the words it carries them, and
 * none but those that are written beside it. No time of day leaves.
 */
export function agendaPieces(title: string, blocks: Block[], leaving: (id: string) => Leaving, t: Strings): Piece[] {
  const pieces: Piece[] = [{ level: 1, heading: title, lines: [] }]
  let number = 0
  for (const block of blocks) {
    const minutes = t.minutes(block.minutes)
    if (block.kind !== 'question')
      pieces.push({
        level: 2,
        heading: `${t[block.kind]} (${minutes})`,
        lines: [{ kind: 'text', text: t[`${block.kind}Hint`] }],
      })
    else if (leaving(block.question.id).question) {
      const { question } = block
      const heading = `${++number}. ${oneLine(headline(question), 300) || nameless(question.capture, t)} (${minutes})`
      pieces.push({
        level: 2,
        heading,
        question: question.id,
        lines: linesOf(question, leaving(question.id).address, t),
      })
    }
  }
  return pieces
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

/** The pieces as Markdown, for places that keep plain text. */
export function asMarkdown(pieces: Piece[]): string {
  return `${pieces.map(pieceAsMarkdown).join('\n\n')}\n`
}

function pieceAsMarkdown({ level, heading, lines }: Piece): string {
  const written = lines.map(({ kind, text }) => {
    if (kind === 'link') return `<${text}>`
    return kind === 'quote' ? `> ${escapeMarkdown(text)}` : escapeMarkdown(text)
  })
  return [`${'#'.repeat(level)} ${escapeMarkdown(heading)}`, ...written].join('\n\n')
}

/** The pieces as formatted text, for places that keep it: mail, Slack, Teams, documents. */
export function asHtml(pieces: Piece[]): string {
  return pieces.map(pieceAsHtml).join('\n')
}

function pieceAsHtml({ level, heading, lines }: Piece): string {
  const written = lines.map(({ kind, text }) => {
    const safe = escapeHtml(text)
    if (kind === 'link') return `<p><a href="${safe}">${safe}</a></p>`
    return kind === 'quote' ? `<blockquote>${safe}</blockquote>` : `<p>${safe}</p>`
  })
  return [`<h${level}>${escapeHtml(heading)}</h${level}>`, ...written].join('\n')
}

/** Only the characters that Markdown would take for marks, so that a page's words stay words and stay readable. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^([#>+-])/gm, '\\$1')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
}
