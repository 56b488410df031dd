import { plainForm } from '@/lib/text/same-words'

const LETTERS = /[\p{L}\p{N}]/u
/** One of these is a word already. */
const WHOLE = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{Extended_Pictographic}]/u

/**
 * Whether it can be marked on pages. A single letter stands everywhere, and so do full stops: marking them would bury
 * the page. Such a word is kept all the same.
 */
export function isMarkable(spelling: string): boolean {
  const form = plainForm(spelling)
  return WHOLE.test(spelling) || (LETTERS.test(form) && form.replaceAll(' ', '').length > 1)
}
