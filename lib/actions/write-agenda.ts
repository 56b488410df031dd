import type { Block } from '@/lib/model/fit'
import type { Leaving } from '@/lib/model/leaving'
import { agendaPieces } from '@/lib/share/agenda-text'
import type { Hidden, Hiding } from '@/lib/share/hide'
import { hideIn, namesOf } from '@/lib/share/hide'
import { asHtml, asMarkdown } from '@/lib/share/markup'
import type { Strings } from '@/locales/en'

/**
 * Writes the agenda for the mentor: the pieces the preview shows with what is hidden in each, and the same as formatted
 * text and as Markdown. `parts` is what may be private in a piece, hidden or shown all the same.
 */
export function writeAgenda(
  title: string,
  blocks: Block[],
  leaving: (id: string) => Leaving,
  learning: readonly string[],
  t: Strings,
  hiding: Hiding,
): { pieces: Hidden[]; html: string; markdown: string } {
  const pieces = hideIn(agendaPieces(title, blocks, leaving, learning, t), hiding, namesOf(blocks), t)
  const leaves = pieces.map(({ piece }) => piece)
  return { pieces, html: asHtml(leaves), markdown: asMarkdown(leaves) }
}
