import { formsOf } from '@/lib/text/same-words'
import type { PackWord } from './word-pack'

const known = new WeakMap<PackWord, ReadonlyMap<string, string>>()

/** The forms in which a word of a pack is looked for, in both languages, each with the spelling it comes from. */
export function packForms(word: PackWord): ReadonlyMap<string, string> {
  const before = known.get(word)
  if (before) return before
  const forms = new Map<string, string>()
  for (const spelling of packSpellings(word))
    for (const form of formsOf(spelling)) if (!forms.has(form)) forms.set(form, spelling)
  known.set(word, forms)
  return forms
}

/** Every way it is written, in English and in French. */
export function packSpellings({ terms }: PackWord): string[] {
  return [...terms.en, ...terms.fr]
}
