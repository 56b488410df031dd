import type { Block } from '@/lib/model/fit'
import type { Leaving, Piece } from '@/lib/model/leaving'
import { agendaPieces } from '@/lib/share/agenda-text'
import { asHtml, asMarkdown } from '@/lib/share/markup'
import type { Strings } from '@/locales/en'

/** Writes the agenda for the mentor: the pieces the preview shows, and the same as formatted text and as Markdown. */
export function writeAgenda(
  title: string,
  blocks: Block[],
  leaving: (id: string) => Leaving,
  t: Strings,
): { pieces: Piece[]; html: string; markdown: string } {
  const pieces = agendaPieces(title, blocks, leaving, t)
  return { pieces, html: asHtml(pieces), markdown: asMarkdown(pieces) }
}
