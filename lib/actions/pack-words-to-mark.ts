import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { packWordKey } from '@/lib/model/pack-choice'
import { packForms, packSpellings } from '@/lib/model/pack-forms'
import type { Faintness } from '@/lib/model/recall'
import { listPackChoices } from '@/lib/store/packs'
import { formsOf } from '@/lib/text/same-words'
import { readPack } from './read-pack'

/** Ways in which a word is written, sites on which it is not marked, and how faint its line is. */
export type ToMark = { spellings: readonly string[]; notOn: readonly string[]; faintness: Faintness }

/**
 * The words of the packs that are switched on. What the person chose of a word of their own goes for the ready-made word
 * too: one they know is known, and rests where theirs does.
 */
export async function packWordsToMark(entries: readonly Entry[]): Promise<ToMark[]> {
  const choices = new Map((await listPackChoices()).map(choice => [choice.id, choice]))
  const on = [...choices.values()].filter(({ onAt }) => onAt !== undefined)
  const packs = await Promise.all(on.map(({ id }) => readPack(id)))
  const resting = packs.length > 0 ? restingByForm(entries) : new Map<string, Entry[]>()
  return packs.flatMap(pack =>
    (pack?.words ?? []).flatMap(word => {
      const choice = pack && choices.get(packWordKey(pack, word))
      const own = [...packForms(word).keys()].flatMap(form => resting.get(form) ?? [])
      const isKnown = choice?.knownAt !== undefined || own.some(({ knownAt }) => knownAt !== undefined)
      if (isKnown) return []
      const notOn = [...(choice?.notOn ?? []), ...own.flatMap(entry => entry.notOn ?? [])]
      return [{ spellings: packSpellings(word), notOn, faintness: 0 }]
    }),
  )
}

/** The person's words that are known or rest on some site, by the forms they are looked for in. */
function restingByForm(entries: readonly Entry[]): Map<string, Entry[]> {
  const resting = entries.filter(({ knownAt, notOn }) => knownAt !== undefined || notOn !== undefined)
  const byForm = new Map<string, Entry[]>()
  for (const entry of resting)
    for (const form of spellingsOf(entry).flatMap(formsOf)) byForm.set(form, [...(byForm.get(form) ?? []), entry])
  return byForm
}
