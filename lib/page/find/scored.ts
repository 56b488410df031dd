import type { Evidence } from './score'

/** A place on the page: a stretch of text, or an element. */
export type Place = { range: Range } | { element: Element }

/** A place that comes into question, and what speaks for it. */
export type Candidate = { place: Place; evidence: Evidence }
