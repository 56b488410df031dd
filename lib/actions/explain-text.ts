import type { Entry } from '@/lib/model/glossary'
import { spellingsOf } from '@/lib/model/glossary'
import { packSpellings } from '@/lib/model/pack-forms'
import { listEntries } from '@/lib/store/glossary'
import { compileTerms } from '@/lib/text/compile-terms'
import { matchWords } from '@/lib/text/match-words'
import type { FromPack } from './explain-from-packs'
import { explainFromPacks } from './explain-from-packs'
import { explainWord } from './explain-word'
import { listPacks } from './list-packs'
import { readPack } from './read-pack'

/** What is known of some words: what mentors said, and what ready-made packs say, switched on or not. */
export type Explanation = { entries: Entry[]; fromPacks: FromPack[] }

/** What explains a piece of text: the whole of it, else the known words in it, in the order of the text. */
export async function explainText(text: string): Promise<Explanation> {
  const whole = await explain(text)
  if (whole.entries.length > 0 || whole.fromPacks.length > 0) return whole
  const matches = matchWords(text, compileTerms(await allSpellings()))
  const found = await Promise.all(matches.map(({ start, end }) => explain(text.slice(start, end))))
  return {
    entries: [...new Map(found.flatMap(({ entries }) => entries).map(entry => [entry.id, entry])).values()],
    fromPacks: [...new Map(found.flatMap(({ fromPacks }) => fromPacks).map(each => [each.word, each])).values()],
  }
}

async function explain(words: string): Promise<Explanation> {
  return { entries: await explainWord(words), fromPacks: await explainFromPacks(words, 'all') }
}

async function allSpellings(): Promise<string[]> {
  const packs = await Promise.all((await listPacks()).map(({ id }) => readPack(id)))
  return [
    ...(await listEntries()).flatMap(spellingsOf),
    ...packs.flatMap(pack => pack?.words ?? []).flatMap(packSpellings),
  ]
}
