import type { Capture } from './capture'

/** What is looked for again on a page: what was chosen there, and what stood around it. */
export type Wanted = Pick<Capture, 'quote' | 'sentence' | 'element' | 'row' | 'column' | 'headings' | 'spot' | 'translated'>
