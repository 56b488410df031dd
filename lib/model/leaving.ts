/** What the mentee ticked for one question: whether it goes along, and whether its full page address does. */
export type Leaving = { question: boolean; address: boolean }

export type Line = { kind: 'text' | 'quote' | 'link'; text: string }

/** What may be private in it and is proposed to be hidden; `word` is what a person hides by hand. */
export type PrivateKind = 'mail' | 'token' | 'iban' | 'card' | 'phone' | 'amount' | 'number' | 'word'
export type PrivatePart = { kind: PrivateKind; text: string }

/** One piece of the agenda exactly as it will leave; `question` is the id of the one it belongs to. */
export type Piece = { level: 1 | 2; heading: string; lines: Line[]; question?: string }
