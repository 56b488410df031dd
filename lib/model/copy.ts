import { Answer } from './answer'
import { Asked } from './asked'
import { Draft } from './draft'
import { Feedback } from './feedback'
import { Entry } from './glossary'
import { Note } from './note'
import { PackChoice } from './pack-choice'
import { Pair } from './pair'
import { PictureInCopy } from './picture'
import { Practice } from './practice'
import { Question } from './question'
import { Session } from './session'
import { Share } from './share'
import { z } from './z'

export const COPY_FORMAT = 'ask-my-mentor-copy'
export const COPY_VERSION = 5

/** The first line of a saved copy. Later versions keep `format` and `version`, so an older program can say which it is. */
export const CopyHead = z.object({
  format: z.literal(COPY_FORMAT),
  version: z.number().int().min(1),
  savedAt: z.string(),
})

/** Every line between the first and the last: one record and the table it belongs to. */
export const CopyLine = z.discriminatedUnion('table', [
  z.object({ table: z.literal('questions'), record: Question }),
  z.object({ table: z.literal('answers'), record: Answer }),
  z.object({ table: z.literal('pairs'), record: Pair }),
  z.object({ table: z.literal('sessions'), record: Session }),
  z.object({ table: z.literal('notes'), record: Note }),
  z.object({ table: z.literal('practice'), record: Practice }),
  z.object({ table: z.literal('feedback'), record: Feedback }),
  z.object({ table: z.literal('glossary'), record: Entry }),
  z.object({ table: z.literal('shares'), record: Share }),
  z.object({ table: z.literal('asked'), record: Asked }),
  z.object({ table: z.literal('drafts'), record: Draft }),
  z.object({ table: z.literal('packs'), record: PackChoice }),
  z.object({ table: z.literal('pictures'), record: PictureInCopy }),
])
export type CopyLine = z.infer<typeof CopyLine>

/** The last line: how many records came before it, so that a file cut short is noticed. */
export const CopyEnd = z.object({ end: z.literal(true), records: z.number().int().min(0) })
