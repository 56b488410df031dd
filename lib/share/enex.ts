import type { Piece } from '@/lib/model/leaving'
import { oneLine } from '@/lib/text/plain-text'
import { asHtml } from './markup'

/** The longest title of a note, in characters: 1 to 255, no control characters (Evernote's API reference, Types.Note). */
const TITLE = 255

/**
 * The pieces as an export file of Evernote with one note, valid against evernote-export4.dtd and, inside, enml2.dtd. The
 * note's own document is text in it, so it is escaped once more. `now` is when it was made.
 */
export function asEnex(pieces: Piece[], now: Date): string {
  const [head] = pieces
  const title = oneLine(xmlText(head?.heading ?? ''), TITLE) || '…'
  const stamp = now.toISOString().replace(/[-:]|\.\d+/g, '')
  const note = `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE en-note SYSTEM "http://xml.evernote.com/pub/enml2.dtd"><en-note>${asHtml(cleaned(pieces))}</en-note>`
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE en-export SYSTEM "http://xml.evernote.com/pub/evernote-export4.dtd">
<en-export export-date="${stamp}" application="Ask My Mentor" version="1">
<note><title>${escapeXml(title)}</title><content>${escapeXml(note)}</content><created>${stamp}</created></note>
</en-export>
`
}

function cleaned(pieces: Piece[]): Piece[] {
  return pieces.map(({ lines, heading, ...piece }) => ({
    ...piece,
    heading: xmlText(heading),
    lines: lines.map(line => ({ ...line, text: xmlText(line.text) })),
  }))
}

/** A text without the characters XML 1.0 has no way to write: most controls, halves of pairs, U+FFFE and U+FFFF. */
function xmlText(text: string): string {
  return text.toWellFormed().replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '')
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' }

function escapeXml(text: string): string {
  return text.replace(/[&<>]/g, character => ENTITIES[character] ?? character)
}
