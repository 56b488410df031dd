/** Everything the card of a word says on a page, in the language of the person who reads it. */
export type CardContent = {
  term: string
  meaning: string
  said: string
  close: string
  onlyYou: string
  label: string
  language: string
}
