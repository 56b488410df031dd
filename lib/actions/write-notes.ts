import type { Piece } from '@/lib/model/leaving'
import { asEnex } from '@/lib/share/enex'
import { asHtml, asMarkdown } from '@/lib/share/markup'
import { asPage } from '@/lib/share/notes-page'
import type { HeldSession } from '@/lib/share/notes-text'
import { notesPieces } from '@/lib/share/notes-text'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'

export type { HeldSession }

/** Writes the notes of a session for elsewhere: the pieces the preview shows, and the same in every form there is. */
export function writeNotes(
  held: HeldSession,
  t: Strings,
  language: Language,
  now: Date,
): { pieces: Piece[]; html: string; markdown: string; page: string; enex: string } {
  const pieces = notesPieces(held, t)
  return {
    pieces,
    html: asHtml(pieces),
    markdown: asMarkdown(pieces),
    page: asPage(pieces, language),
    enex: asEnex(pieces, now),
  }
}
