import type { Evidence } from './score'

/** A place on the page: a stretch of text, or an element. */
export type Place = { range: Range } | { element: Element }

/** A place that comes into question, what speaks for it, and how much. */
export type Scored = { place: Place; score: number; evidence: Evidence }
