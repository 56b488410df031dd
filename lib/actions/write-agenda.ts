import type { Block } from '@/lib/model/fit'
import type { Leaving, Piece, PrivatePart } from '@/lib/model/leaving'
import { agendaPieces } from '@/lib/share/agenda-text'
import { privateIn, withHidden } from '@/lib/share/hide'
import { asHtml, asMarkdown } from '@/lib/share/markup'
import { formsOf } from '@/lib/text/names'
import type { Strings } from '@/locales/en'

/** What is hidden: these words, and what is found, but what is `shown` all the same; telephone numbers are those of a country. */
export type Hiding = { words: readonly string[]; shown: ReadonlySet<string>; country: string | undefined }

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
  { words, shown, country }: Hiding,
): { pieces: { piece: Piece; parts: PrivatePart[] }[]; html: string; markdown: string } {
  const names = namesOf(blocks)
  const pieces = agendaPieces(title, blocks, leaving, learning, t).map(piece => {
    const parts = privateIn(piece, words, country, names)
    return {
      piece: withHidden(
        piece,
        parts.filter(({ text }) => !shown.has(text)),
        t,
      ),
      parts,
    }
  })
  const leaves = pieces.map(({ piece }) => piece)
  return { pieces, html: asHtml(leaves), markdown: asMarkdown(leaves) }
}

/** The names of people that the pages of its questions mark: one marked on one page may stand in the note to another. */
function namesOf(blocks: Block[]): string[] {
  const names = blocks.flatMap(block => (block.kind === 'question' && block.question.capture?.names) || [])
  // A first name is a part of the whole one.
  const parts = names.flatMap(name => formsOf(name).slice(1))
  return [...new Set(names)].filter(name => !parts.includes(name))
}
