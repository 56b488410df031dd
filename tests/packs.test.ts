import { globSync, readFileSync } from 'node:fs'
import { basename, join, resolve } from 'node:path'
import { describe, expect, test } from 'vitest'
import type { WordPack } from '@/lib/model/word-pack'
import { sameWords } from '@/lib/text/same-words'
import { faultsOf } from './pack-rules'
import { lengthOf, lix, sentencesOf } from './reading-level'

const FOLDER = resolve(import.meta.dirname, '../lib/packs/words')
const files = globSync('*.json', { cwd: FOLDER }).sort()
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8')

/** The words that PRODUCT.md (3.6) and the article name: each must be in its pack. */
const NAMED: Record<string, string[]> = {
  linkedin: ['headline', 'SSI', 'impressions', 'creator mode', 'InMail'],
  tableau: ['dimension', 'measure', 'mark', 'LOD', 'dashboard', 'extract'],
  excel: ['pivot table', 'XLOOKUP', 'absolute reference'],
  sheets: ['QUERY', 'filter view', 'protected range'],
  'facebook-ads': ['CPM', 'CTR', 'ROAS', 'audience', 'pixel', 'A/B test'],
  instagram: ['story', 'reel', 'reach', 'engagement', 'hashtag'],
  chatgpt: ['prompt', 'context', 'hallucination', 'token'],
  zapier: ['trigger', 'action', 'zap', 'webhook', 'filter'],
  slack: ['thread', 'channel', 'huddle', 'mention', 'workflow'],
  loom: ['recording', 'transcript', 'viewing link'],
  evernote: ['notebook', 'tag', 'note'],
  meetup: ['group', 'event', 'RSVP'],
  marketing: ['growth hacking'],
  developers: ['CRUD'],
  corporate: ['COPIL', 'EBITDA', 'align stakeholders'],
}

/** Packs of words without a tool of their own (PRODUCT.md, 3.6). */
const FIELDS = ['agile', 'ai', 'automation', 'blockchain', 'chatbots', 'data-analysis', 'hybrid-work', 'seo']

test('every tool and every field that was promised has its pack', () => {
  const ids = files.map(file => basename(file, '.json'))

  expect([...Object.keys(NAMED), ...FIELDS].filter(id => !ids.includes(id))).toEqual([])
})

test.each(files)('%s keeps the rules of the packs', file => {
  expect(faultsOf(basename(file, '.json'), read(file))).toEqual([])
})

test.each(files.filter(file => basename(file, '.json') in NAMED))('%s has the words that it must have', file => {
  const { words } = JSON.parse(read(file)) as WordPack
  const terms = words.flatMap(word => [...word.terms.en, ...word.terms.fr])

  for (const named of NAMED[basename(file, '.json')] ?? [])
    expect(
      terms.some(term => sameWords(term, named)),
      named,
    ).toBe(true)
})

test('no two packs, and no two exercises of packs, have one id', () => {
  const packs = files.map(file => JSON.parse(read(file)) as WordPack)
  const ids = packs.flatMap(({ id, exercises = [] }) => [id, ...exercises.map(exercise => exercise.id)])

  expect(new Set(ids).size).toBe(ids.length)
})

const NUMBERS = 'one two three four five six seven eight nine ten'.split(' ')
const LETTERS = [...'abcdefghijklmnopqrstuvw']
/** A pack without a fault, about nothing: each test below plants one fault in it. */
const sound = (): WordPack & { kind: 'words' } => ({
  id: 'sound',
  kind: 'words',
  for: 'mentee',
  name: { en: 'Sound', fr: 'Son' },
  about: { en: 'Words of a room.', fr: 'Les mots d’une salle.' },
  words: LETTERS.map(letter => ({
    id: `x${letter}`,
    terms: { en: [`x${letter} view`], fr: [`vue x${letter}`] },
    en: { meaning: 'A way to look at a list.', comparison: 'Like a window in a wall.' },
    fr: { meaning: 'Une façon de voir une liste.', comparison: 'Comme une fenêtre dans un mur.' },
  })),
  starters: NUMBERS.slice(0, 6).map(number => ({ en: `What is ${number}?`, fr: `Que veut dire ${number}\u00a0?` })),
  goal: { en: 'Read 3 lists within 1 month', fr: 'Lire 3 listes en 1 mois' },
  exercises: (['first', 'everyday', 'reading'] as const).map(rung => ({
    id: `sound-${rung}`,
    rung,
    en: { title: 'Look', steps: ['Look left.', 'Look up.', 'Keep it as a draft.'] },
    fr: { title: 'Voir', steps: ['Regardez à gauche.', 'Regardez en haut.', 'Gardez-le en brouillon.'] },
  })),
})

type Sound = ReturnType<typeof sound>
const faultsWith = (plant: (pack: Sound) => unknown): string[] => {
  const pack = sound()
  plant(pack)
  return faultsOf('sound', JSON.stringify(pack))
}
const wordOf = (pack: Sound, at = 0) => pack.words[at] as WordPack['words'][number]
const exerciseOf = (pack: Sound) => pack.exercises?.[0] as NonNullable<WordPack['exercises']>[number]

test('a pack that keeps all rules has no fault', () => {
  expect(faultsWith(() => {})).toEqual([])
})

const PLANTED: [fault: string, plant: (pack: Sound) => unknown, says: RegExp][] = [
  ['a language that is missing', pack => Reflect.deleteProperty(wordOf(pack), 'fr'), /^sound, word 1 \(xa\)\.fr: /],
  [
    'a meaning of nothing',
    pack => Object.assign(wordOf(pack).fr, { meaning: ' ' }),
    /^sound, word 1 \(xa\)\.fr\.meaning: /,
  ],
  ['a field nobody knows', pack => Object.assign(wordOf(pack), { links: [] }), /^sound, word 1 \(xa\): .*links/],
  ['too few words', pack => pack.words.splice(0, 2), /^sound, words: /],
  ['five starters', pack => pack.starters.pop(), /^sound, starters: /],
  [
    'an id with a capital',
    pack => Object.assign(wordOf(pack), { id: 'Xa' }),
    /^sound, word 1 \(Xa\)\.id: .*small letters/,
  ],
  [
    'another id than its file',
    pack => Object.assign(pack, { id: 'noise' }),
    /its id is “noise” and its file is called “sound”/,
  ],
  ['a tool we do not know', pack => Object.assign(pack, { kind: 'tool', app: 'Fax' }), /knows no tool called “Fax”/],
  ['one id twice', pack => Object.assign(wordOf(pack), { id: 'xb' }), /^sound: two words have the id “xb”/],
  [
    'one term twice',
    pack => wordOf(pack).terms.en.push('XB-Views'),
    /^sound: the term “xb view” stands there twice \(en\)/,
  ],
  [
    'a word that explains itself',
    pack => Object.assign(wordOf(pack).en, { meaning: 'Many XA views.' }),
    /^sound, xa \(en\): the meaning uses its own word \(“XA views”\)/,
  ],
  [
    'capitals and an accent that hide its own word',
    pack => Object.assign(wordOf(pack).fr, { meaning: 'Une VUE XÂ et rien.' }),
    /^sound, xa \(fr\): the meaning uses its own word/,
  ],
  [
    'another word without its link',
    pack => Object.assign(wordOf(pack).en, { comparison: 'Like an XB view.' }),
    /^sound, xa \(en\): it uses “XB view”, so “see” must name “xb”/,
  ],
  [
    'a link to no word',
    pack => Object.assign(wordOf(pack), { see: ['nowhere'] }),
    /^sound, xa: it says to see “nowhere”/,
  ],
  ['a link to itself', pack => Object.assign(wordOf(pack), { see: ['xa'] }), /^sound, xa: it says to see “xa”/],
  [
    'one link twice',
    pack => Object.assign(wordOf(pack), { see: ['xb', 'xb'] }),
    /^sound, xa: it says to see “xb” twice/,
  ],
  [
    'three sentences',
    pack => Object.assign(wordOf(pack).en, { meaning: 'A list. A wall. A room.' }),
    /^sound, xa \(en\): .*more than two sentences/,
  ],
  [
    'two comparisons',
    pack => Object.assign(wordOf(pack).fr, { comparison: 'Comme un mur. Comme un toit.' }),
    /^sound, xa \(fr\): .*more than one sentence/,
  ],
  ['no full stop', pack => Object.assign(wordOf(pack).en, { meaning: 'A list' }), /^sound, xa \(en\): no full stop/],
  [
    'a sentence without end',
    pack => Object.assign(pack.about, { en: `${'so '.repeat(21)}.` }),
    /^sound, about \(en\): a sentence of 21 words/,
  ],
  [
    'one meaning that is hard to read',
    pack => Object.assign(wordOf(pack).en, { meaning: 'Multidimensional aggregation functionality.' }),
    /^sound, xa \(en\): the meaning is hard to read: LIX 103/,
  ],
  [
    'a pack that is hard to read',
    pack =>
      pack.words.map(word =>
        Object.assign(word.en, { meaning: 'Another arrangement to look at several results of a list.' }),
      ),
    /^sound: its meanings are hard to read \(en\)/,
  ],
  [
    'one text for both languages',
    pack => Object.assign(wordOf(pack).fr, { comparison: wordOf(pack).en.comparison }),
    /^sound, xa, comparison: both languages say the same/,
  ],
  [
    'a goal without a number',
    pack => Object.assign(pack.goal, { en: 'Read lists within a month' }),
    /^sound: its goal has no number \(en\)/,
  ],
  [
    'a goal without an end',
    pack => Object.assign(pack.goal, { fr: 'Lire 3 listes' }),
    /^sound: its goal does not say until when \(fr\)/,
  ],
  [
    'a straight apostrophe',
    pack => Object.assign(pack.about, { fr: "Les mots d'une salle." }),
    /^sound, about \(fr\): printed badly at “/,
  ],
  [
    'a French colon without its space',
    pack => Object.assign(pack.about, { fr: 'Les mots : une salle.' }),
    /^sound, about \(fr\): printed badly/,
  ],
  [
    'a French quotation without its spaces',
    pack => Object.assign(pack.about, { fr: 'Les « mots ».' }),
    /^sound, about \(fr\): printed badly/,
  ],
  [
    'a word we say more plainly',
    pack => Object.assign(wordOf(pack).en, { meaning: 'A backup of a list.' }),
    /^sound, xa, meaning \(en\): .*plainer word for “backup”/,
  ],
  [
    'a word that is never said',
    pack => Object.assign(pack.about, { en: 'A senior mode.' }),
    /^sound, about \(en\): “senior mode” is never said/,
  ],
  ['no exercises', pack => Reflect.deleteProperty(pack, 'exercises'), /^sound: it has no exercises/],
  ['a rung twice', pack => Object.assign(exerciseOf(pack), { rung: 'reading' }), /^sound: one exercise for each rung/],
  [
    'exercises where the tool has some',
    pack => Object.assign(pack, { kind: 'tool', app: 'Tableau' }),
    /^sound: the exercises of Tableau stand in lib\/packs already/,
  ],
  [
    'an exercise of another pack',
    pack => Object.assign(exerciseOf(pack), { id: 'noise-first' }),
    /^sound, noise-first: the id must begin with “sound-”/,
  ],
  [
    'an exercise named twice',
    pack => Object.assign(exerciseOf(pack), { id: 'sound-reading' }),
    /^sound: two exercises have the id “sound-reading”/,
  ],
  [
    'a step in one language',
    pack => exerciseOf(pack).en.steps.push('Look down.'),
    /^sound, sound-first: as many steps in both languages/,
  ],
  [
    'an ending in public',
    pack => exerciseOf(pack).en.steps.splice(2, 1, 'Publish it.'),
    /^sound, sound-first: it must end in a draft: “Publish it\.”/,
  ],
  [
    'a long title',
    pack => Object.assign(exerciseOf(pack).fr, { title: 'long '.repeat(15) }),
    /^sound, sound-first: a title of one line/,
  ],
]

test.each(PLANTED)('a pack with %s is told so', (_, plant, says) => {
  const faults = faultsWith(plant)

  expect(faults.join('\n')).toMatch(new RegExp(says, `${says.flags}m`))
})

test('what is no JSON is told so', () => {
  expect(faultsOf('sound', '{')).toEqual([expect.stringContaining('sound: it is no JSON')])
})

test('a word of the pack may be used where it is linked, and one that we say otherwise where the tool says it', () => {
  const faults = faultsWith(pack => {
    Object.assign(wordOf(pack), { see: ['xb', 'xc'] })
    Object.assign(wordOf(pack, 1).terms, { en: ['token'] })
    Object.assign(wordOf(pack).en, { meaning: 'Some tokens in an XC view.' })
  })

  expect(faults).toEqual([])
})

describe('reading level', () => {
  test('is the words of a sentence plus the long words in a hundred', () => {
    // 10 words in 2 sentences, 2 of them of more than six letters: 5 + 20.
    expect(lix('The manager reads a list. She likes it very formally.')).toBe(25)
    expect(lix('')).toBe(0)
  })

  test('counts sentences and words as a reader does', () => {
    expect(sentencesOf('Prêt\u00a0? «\u00a0Oui\u00a0». Un total de 1.5 euro, etc. et rien de plus.')).toHaveLength(3)
    expect(lengthOf('Quoi ? L’outil, c’est-à-dire : rien.')).toBe(4)
  })
})
