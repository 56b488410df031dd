import type { Block } from '@/lib/model/fit'
import { asEnex } from '@/lib/share/enex'
import type { Hidden, Hiding } from '@/lib/share/hide'
import { hideIn, namesOf } from '@/lib/share/hide'
import { asHtml, asMarkdown } from '@/lib/share/markup'
import { asPage } from '@/lib/share/notes-page'
import type { HeldSession } from '@/lib/share/notes-text'
import { notesPieces } from '@/lib/share/notes-text'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'

export type { HeldSession }

/**
 * Writes the notes of a session for elsewhere: the pieces the preview shows with what is hidden in each, and the same in
 * every form there is. `blocks` are what the session was about: their pages mark names.
 */
export function writeNotes(
  held: HeldSession,
  blocks: readonly Block[],
  hiding: Hiding,
  t: Strings,
  language: Language,
  now: Date,
): { pieces: Hidden[]; html: string; markdown: string; page: string; enex: string } {
  const pieces = hideIn(notesPieces(held, t), hiding, namesOf(blocks), t)
  const leaves = pieces.map(({ piece }) => piece)
  return {
    pieces,
    html: asHtml(leaves),
    markdown: asMarkdown(leaves),
    page: asPage(leaves, language),
    enex: asEnex(leaves, now),
  }
}
