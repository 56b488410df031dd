import type { Evidence } from './score'

/** A place on the page: a stretch of text, or an element. */
export type Place = { range: Range } | { element: Element }

/** A place that comes into question, how sure it is, from 0 to 1, and why. */
export type Scored = { place: Place; score: number; evidence: Evidence }
