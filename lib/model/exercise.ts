import type { Rung } from './question'

/** Something to do with the hands in a tool, in words of one language. It ends in a draft, never in a public post. */
type ExerciseText = { title: string; steps: string[] }

/** An exercise of a pack: for which tool (none: it fits any), on which rung. */
export type Exercise = {
  id: string
  /** The name of the tool as in lib/apps; empty for a general one. */
  app: string
  rung: Rung
  en: ExerciseText
  fr: ExerciseText
}

/** What tells how far into its tool a question goes: where its questions usually stand, and words that tell. */
export type Tells = {
  app: string
  /** The rung of a question of which nothing else is known. */
  rung: Rung
  /** Words (of either language) that put a question on a rung. */
  tells: Partial<Record<Rung, RegExp>>
}

/** What is practised in one tool: an exercise for each rung. */
export type Pack = { app: string; exercises: Exercise[] }
