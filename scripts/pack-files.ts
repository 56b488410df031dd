import { readdirSync, readFileSync } from 'node:fs'
import { basename, resolve } from 'node:path'
import type { PackExercises, PackList, WordPack } from '../lib/model/word-pack'

const FOLDER = resolve('lib/packs/words')

/**
 * The packs as the extension carries them: a file each, a list of them without their words, and the exercises of the
 * tools, which a session needs without the words. Whether they keep the rules is a test's concern (tests/packs.test.ts).
 */
export function packFiles(): { contents: string; relativeDest: string }[] {
  const packs = readdirSync(FOLDER)
    .sort()
    .map(file => JSON.parse(readFileSync(resolve(FOLDER, basename(file)), 'utf8')) as WordPack)
  const file = (name: string, content: unknown) => ({
    contents: JSON.stringify(content),
    relativeDest: `packs/${name}.json`,
  })
  return [
    ...packs.map(pack => file(pack.id, pack)),
    file('index', packs.map(summaryOf)),
    file('exercises', packs.flatMap(exercisesOf)),
  ]
}

function summaryOf(pack: WordPack): PackList[number] {
  const { id, kind, name, about, words } = pack
  return { id, kind, for: pack.for, name, about, words: words.length }
}

function exercisesOf(pack: WordPack): PackExercises {
  return pack.kind === 'tool' ? (pack.exercises ?? []).map(exercise => ({ ...exercise, app: pack.app })) : []
}
