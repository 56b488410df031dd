import type { Piece } from '@/lib/model/leaving'
import { headingOf } from '@/lib/model/leaving'

/** The pieces as Markdown, for places that keep plain text. */
export function asMarkdown(pieces: Piece[]): string {
  return `${pieces.map(pieceAsMarkdown).join('\n\n')}\n`
}

function pieceAsMarkdown(piece: Piece): string {
  const { level, tag, lines } = piece
  const written = lines.map(({ kind, text }) => {
    if (kind === 'link') return `<${text}>`
    return kind === 'quote' ? `> ${escapeMarkdown(text)}` : escapeMarkdown(text)
  })
  return [`${'#'.repeat(level)} ${escapeMarkdown(headingOf(piece))}${inBrackets(tag)}`, ...written].join('\n\n')
}

/** The tag that an answer in plain text finds back by; made of letters, digits and a dot. */
function inBrackets(tag: string | undefined): string {
  return tag ? ` [${tag}]` : ''
}

/** The pieces as formatted text, for places that keep it: mail, Slack, Teams, documents. */
export function asHtml(pieces: Piece[]): string {
  return pieces.map(pieceAsHtml).join('\n')
}

function pieceAsHtml(piece: Piece): string {
  const { level, tag, lines } = piece
  const written = lines.map(({ kind, text }) => {
    const safe = escapeHtml(text)
    if (kind === 'link') return `<p><a href="${safe}">${safe}</a></p>`
    return kind === 'quote' ? `<blockquote>${safe}</blockquote>` : `<p>${safe}</p>`
  })
  return [`<h${level}>${escapeHtml(headingOf(piece))}${inBrackets(tag)}</h${level}>`, ...written].join('\n')
}

/** Only the characters that Markdown would take for marks, so that a page's words stay words and stay readable. */
function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, '\\$&').replace(/^([#>+-])/gm, '\\$1')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, character => ENTITIES[character] ?? character)
}
