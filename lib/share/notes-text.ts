import type { Face } from '@/lib/model/feedback'
import type { Line, Piece } from '@/lib/model/leaving'
import { oneLine } from '@/lib/text/plain-text'
import type { Strings } from '@/locales/en'

/** What was said in a session, block by block, in the words that are shown. */
export type HeldSession = {
  title: string
  blocks: {
    key: string
    heading: string
    answered: boolean
    face?: Face
    lines: string[]
    practice?: { title: string; steps: { text: string; done: boolean }[]; withMentor: boolean; alone: boolean }
  }[]
  /** What I keep. */
  kept: string[]
}

/**
 * The notes of a session in pieces. The preview and everything that is taken elsewhere are made from these, so what was
 * shown is what leaves. Blocks of which nothing was said have no piece. No time of day leaves.
 */
export function notesPieces({ title, blocks, kept }: HeldSession, t: Strings): Piece[] {
  const pieces: Piece[] = [{ level: 1, heading: title, lines: [] }]
  for (const block of blocks) {
    const lines = linesOf(block, t)
    if (lines.length > 0) pieces.push({ level: 2, heading: oneLine(block.heading, 300), lines })
  }
  if (kept.length > 0) pieces.push({ level: 2, heading: t.whatIKeep, lines: kept.map(text) })
  return pieces
}

function linesOf({ answered, face, lines, practice }: HeldSession['blocks'][number], t: Strings): Line[] {
  const said = [...(answered ? [t.wasAnswered] : []), ...(face ? [t.faceSaid[face]] : [])]
  const all = [...(said.length > 0 ? [said.join(' ')] : []), ...lines]
  const isDone = practice && (practice.withMentor || practice.alone || practice.steps.some(({ done }) => done))
  if (practice && isDone) {
    for (const step of practice.steps) all.push(`${step.done ? '☑' : '☐'} ${step.text}`)
    if (practice.withMentor) all.push(t.practisedWith)
    if (practice.alone) all.push(t.practisedAlone)
  }
  return all.map(text)
}

function text(text: string): Line {
  return { kind: 'text', text }
}
