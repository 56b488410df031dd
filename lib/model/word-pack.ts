import { LIMITS } from '@/lib/text/plain-text'
import { Rung } from './question'
import { z } from './z'

const Id = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'small letters, figures and hyphens only')
  .max(64)
const Text = z.string().trim().min(1).max(LIMITS.words)
const Both = z.strictObject({ en: Text, fr: Text })
/** The main term first; behind it abbreviations and other spellings. Plural, case and accents need no form of their own. */
const Terms = z.array(Text.max(100)).min(1).max(8)
const Said = z.strictObject({ meaning: Text, comparison: Text })

/** A word of a tool or a field, said in plain words, with a comparison from working life. */
const PackWord = z.strictObject({
  id: Id,
  terms: z.strictObject({ en: Terms, fr: Terms }),
  en: Said,
  fr: Said,
  /** Other words of the same pack that help to understand this one, by their ids. */
  see: z.array(Id).max(8).optional(),
  /** What an expression of companies says in plainer words. */
  plainer: Both.optional(),
})
export type PackWord = z.infer<typeof PackWord>

const ExerciseText = z.strictObject({ title: Text, steps: z.array(Text).min(3).max(5) })
const PackExercise = z.strictObject({ id: Id, rung: Rung, en: ExerciseText, fr: ExerciseText })

const shared = {
  id: Id,
  /** Who learns from it: most are for the mentee, the words of companies are for a mentor. */
  for: z.enum(['mentee', 'mentor']),
  name: Both,
  about: Both,
  words: z.array(PackWord).min(22).max(30),
  /** Questions one may begin with. */
  starters: z.array(Both).length(6),
  goal: Both,
  /** One for each rung. Left out where the exercises of the tool stand in lib/packs as code. */
  exercises: z.array(PackExercise).length(3).optional(),
}

/**
 * Ready-made words, questions and exercises of one tool or field: what a file of lib/packs/words holds. None of it comes
 * from one's mentor, and whoever shows it says so.
 */
export const WordPack = z.discriminatedUnion('kind', [
  /** `app` is the tool's name as in lib/apps. */
  z.strictObject({ ...shared, kind: z.literal('tool'), app: Text }),
  z.strictObject({ ...shared, kind: z.literal('words') }),
])
export type WordPack = z.infer<typeof WordPack>

/** What a list says of each pack before its file is read; `words` is how many it has. */
export const PackList = z.array(
  z.strictObject({
    id: Id,
    kind: z.enum(['tool', 'words']),
    for: shared.for,
    name: Both,
    about: Both,
    words: z.number().int().min(1),
  }),
)
export type PackList = z.infer<typeof PackList>

/** The exercises that stand in packs of tools, each with its tool. */
export const PackExercises = z.array(PackExercise.extend({ app: Text }))
export type PackExercises = z.infer<typeof PackExercises>
