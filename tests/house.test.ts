import { execFileSync } from 'node:child_process'
import {
  copyFileSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join, resolve } from 'node:path'
import { afterAll, describe, expect, test } from 'vitest'

type Room = { folder: string; may: string[]; mayNot: string[] }

/** The rooms of docs/architecture.md: what each may import, and one neighbour of every kind that it may not. */
const ROOMS: Room[] = [
  {
    folder: 'entrypoints',
    may: [
      './part',
      '@/components/ui/Button',
      '@/lib/actions/ask',
      '@/lib/store/questions',
      '@/locales/en',
      'wxt/browser',
      'react',
    ],
    mayNot: ['dexie', 'zod', 'react-aria-components', '@/tests/builders', '@/scripts/build'],
  },
  {
    folder: 'components/questions',
    may: [
      './part',
      '@/components/ui/Button',
      '@/lib/actions/ask',
      '@/lib/store/questions',
      '@/lib/model/question',
      '@/lib/settings/settings',
      '@/lib/apps/apps',
      '@/lib/packs/sheets',
      '@/lib/picture/outline',
      '@/locales/en',
      'react',
      'react-aria-components',
      'dexie-react-hooks',
    ],
    mayNot: [
      '@/lib/share/agenda-text',
      '@/lib/browser/panel',
      '@/lib/messages/serve',
      '@/lib/page/capture/sentence',
      '@/lib/text/fold',
      'dexie',
      'zod',
      'wxt/browser',
    ],
  },
  {
    folder: 'reply',
    may: [
      './part',
      '@/components/ui/Button',
      '@/lib/model/leaving',
      '@/lib/share/packet',
      '@/lib/text/fold',
      '@/locales/en',
      'react',
      'react-dom/client',
    ],
    mayNot: [
      '@/components/questions/QuestionRow',
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/settings/settings',
      'dexie-react-hooks',
      'wxt/browser',
      'zod',
    ],
  },
  {
    folder: 'lib/actions',
    may: [
      './part',
      '@/lib/model/question',
      '@/lib/store/questions',
      '@/lib/share/agenda-text',
      '@/lib/apps/apps',
      '@/lib/packs/sheets',
      '@/lib/text/fold',
      '@/lib/settings/settings',
      '@/lib/browser/panel',
      '@/lib/picture/outline',
      '@/locales/en',
    ],
    mayNot: [
      '@/components/ui/Button',
      '@/lib/page/capture/sentence',
      '@/lib/messages/serve',
      'dexie',
      'zod',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/store',
    may: ['./db', '@/lib/model/question', '@/lib/settings/settings', 'dexie'],
    mayNot: [
      '@/lib/actions/ask',
      '@/lib/share/agenda-text',
      '@/lib/text/fold',
      '@/lib/browser/panel',
      '@/components/ui/Button',
      '@/locales/en',
      'zod',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/share',
    may: [
      './part',
      '@/lib/model/question',
      '@/lib/text/fold',
      '@/locales/en',
      'zod',
      'jose',
      'lean-qr',
      'ical-generator',
      'libphonenumber-js/min',
      '@date-fns/tz',
      'papaparse',
    ],
    mayNot: [
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/browser/panel',
      '@/lib/apps/apps',
      'dexie',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/messages',
    may: ['./part', '@/lib/model/z', 'zod'],
    mayNot: [
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/text/fold',
      '@/lib/browser/panel',
      '@/locales/en',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/settings',
    may: ['./part', '@/lib/model/z', 'zod'],
    mayNot: ['@/lib/store/settings', '@/lib/actions/ask', '@/lib/text/fold', '@/locales/en', 'dexie', 'react'],
  },
  {
    folder: 'lib/model',
    may: ['./part', '@/lib/text/plain-text', 'zod', 'ts-fsrs'],
    mayNot: [
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/share/agenda-text',
      '@/lib/settings/settings',
      '@/lib/apps/apps',
      '@/locales/en',
      'dexie',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/page/capture',
    may: [
      './part',
      '@/lib/page/words/walk',
      '@/lib/text/fold',
      '@/lib/model/capture',
      '@/lib/apps/apps',
      '@/locales/en',
      'approx-string-match',
      'dom-accessibility-api',
      '@medv/finder',
    ],
    mayNot: [
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/messages/serve',
      '@/lib/browser/panel',
      '@/lib/settings/settings',
      'zod',
      'react',
      'wxt/browser',
    ],
  },
  {
    folder: 'lib/apps',
    may: ['./part', '@/lib/model/capture', '@/lib/text/fold'],
    mayNot: ['@/lib/store/questions', '@/lib/browser/panel', '@/lib/packs/sheets', 'zod', 'wxt/browser', 'react'],
  },
  {
    folder: 'lib/packs',
    may: ['./part', '@/lib/model/capture', '@/lib/text/fold'],
    mayNot: ['@/lib/store/questions', '@/lib/apps/apps', 'zod', 'react'],
  },
  {
    folder: 'lib/browser',
    may: ['./part', '@/lib/model/capture', 'wxt/browser'],
    mayNot: [
      '@/lib/store/questions',
      '@/lib/actions/ask',
      '@/lib/text/fold',
      '@/lib/settings/settings',
      '@/locales/en',
      'zod',
      'react',
      'dexie',
    ],
  },
  {
    folder: 'lib/text',
    may: ['./part'],
    mayNot: [
      '@/lib/model/question',
      '@/lib/store/questions',
      '@/lib/picture/outline',
      '@/locales/en',
      'zod',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'lib/picture',
    may: ['./part'],
    mayNot: [
      '@/lib/model/question',
      '@/lib/store/questions',
      '@/lib/text/fold',
      '@/locales/en',
      'zod',
      'wxt/browser',
      'react',
    ],
  },
  {
    folder: 'locales',
    may: ['./en'],
    mayNot: [
      '@/lib/model/question',
      '@/lib/store/questions',
      '@/lib/text/fold',
      '@/components/ui/Button',
      'zod',
      'wxt/browser',
      'react',
    ],
  },
]

/** What no room may import: its neighbours' files by '../', the entrypoints, and the database by itself. */
const NEVER = ['../neighbour/file', '@/entrypoints/background', '@/lib/store/db']

const ROOT = resolve(import.meta.dirname, '..')
const house = mkdtempSync(join(tmpdir(), 'amm-house-'))
afterAll(() => rmSync(house, { recursive: true, force: true }))

let planted = 0
/** Writes a file into a copy of the house that has the same linter rules, and returns its path there. */
function plant(folder: string, source: string, name = `planted-${++planted}.ts`): string {
  mkdirSync(join(house, folder), { recursive: true })
  writeFileSync(join(house, folder, name), source)
  return `${folder}/${name}`
}

const importing = (from: string) => `import { each } from '${from}'\nexport const used = each\n`

let complaints: Map<string, string[]> | undefined
/** The rules a planted file breaks; the linter reads the whole copy once, at the first question. */
function rulesBrokenBy(path: string): string[] {
  complaints ??= lint()
  return complaints.get(path) ?? []
}

function lint(): Map<string, string[]> {
  for (const file of ['biome.json', '.gitignore']) copyFileSync(join(ROOT, file), join(house, file))
  const found = new Map<string, string[]>()
  const biome = join(ROOT, 'node_modules/.bin/biome')
  const command = `"${biome}" lint --reporter=json --max-diagnostics=none . 2>/dev/null || true`
  const report = execFileSync('sh', ['-c', command], { cwd: house, encoding: 'utf8', maxBuffer: 50_000_000 })
  const { diagnostics } = JSON.parse(report) as { diagnostics: { category: string; location: { path: string } }[] }
  for (const { category, location } of diagnostics)
    found.set(location.path, [...(found.get(location.path) ?? []), category.split('/').at(-1) ?? category])
  return found
}

const imports = ROOMS.flatMap(({ folder, may, mayNot }) => [
  ...may.map(from => ({ folder, from, path: plant(folder, importing(from)), allowed: true })),
  ...[...mayNot, ...NEVER].map(from => ({ folder, from, path: plant(folder, importing(from)), allowed: false })),
])

describe.each(imports.filter(({ allowed }) => allowed))('$folder', ({ folder, from, path }) => {
  test(`${folder} may import ${from}`, () => {
    expect(rulesBrokenBy(path)).toEqual([])
  })
})

describe.each(imports.filter(({ allowed }) => !allowed))('$folder', ({ folder, from, path }) => {
  test(`${folder} may not import ${from}`, () => {
    expect(rulesBrokenBy(path)).toContain('noRestrictedImports')
  })
})

const writes = ['entrypoints', 'components/questions'].flatMap(folder =>
  ['saveQuestion', 'saveQuestionChange', 'removeQuestion', 'saveEntry', 'removeAnswersTo'].map(name => ({
    folder,
    name,
    path: plant(folder, `import { ${name} } from '@/lib/store/questions'\nexport const used = ${name}\n`),
  })),
)

test.each(writes)('$folder may not write to the store with $name', ({ path }) => {
  expect(rulesBrokenBy(path)).toContain('noRestrictedImports')
})

const reads = ['entrypoints', 'components/questions', 'lib/actions'].map(folder => ({
  folder,
  path: plant(folder, `import { findQuestion } from '@/lib/store/questions'\nexport const used = findQuestion\n`),
}))

test.each(reads)('$folder may read the store', ({ path }) => {
  expect(rulesBrokenBy(path)).toEqual([])
})

const writesOfActions = plant(
  'lib/actions',
  `import { saveQuestion } from '@/lib/store/x'\nexport const a = saveQuestion\n`,
)

test('actions may write to the store', () => {
  expect(rulesBrokenBy(writesOfActions)).toEqual([])
})

const later = plant('lib/model', `export const later = () => import('dexie')\n`)

test('an import in the middle of a program is no way around the rooms', () => {
  expect(rulesBrokenBy(later)).toContain('noRestrictedImports')
})

const cycle = [
  plant('lib/text', `import { two } from './cycle-two'\nexport const one = () => two\n`, 'cycle-one.ts'),
  plant('lib/text', `import { one } from './cycle-one'\nexport const two = () => one\n`, 'cycle-two.ts'),
]

test('two files that import each other fail', () => {
  for (const path of cycle) expect(rulesBrokenBy(path)).toContain('noImportCycles')
})

const names = ['snake_case.ts', 'camelCase.ts', 'kebab-case.ts', 'PascalCase.ts'].map(name => ({
  name,
  path: plant('lib/model', 'export const one = 1\n', name),
}))

test('a file is named in kebab-case or PascalCase, else it fails', () => {
  const failing = names.filter(({ path }) => rulesBrokenBy(path).includes('useFilenamingConvention'))

  expect(failing.map(({ name }) => name)).toEqual(['snake_case.ts', 'camelCase.ts'])
})

const functionOf = (lines: number) =>
  `export function long(): number {\n  let sum = 0\n${'  sum += 1\n'.repeat(lines - 4)}  return sum\n}\n`
const screenful = plant('lib/model', functionOf(60))
const tooLong = plant('lib/model', functionOf(70))

test('a function that does not fit on a screen fails', () => {
  expect(rulesBrokenBy(screenful)).toEqual([])
  expect(rulesBrokenBy(tooLong)).toContain('noExcessiveLinesPerFunction')
})

const others = [
  ['any', 'noExplicitAny', plant('lib/model', 'export const one = (two: any) => two\n')],
  [
    'a barrel',
    'noBarrelFile',
    plant('lib/model', `export { one } from './one'\nexport { two } from './two'\n`, 'index.ts'),
  ],
  ['a star export', 'noReExportAll', plant('lib/model', `export * from './one'\n`)],
  ['a bang', 'noNonNullAssertion', plant('lib/model', `export const one = (two?: string) => two!.length\n`)],
  [
    'an import nobody uses',
    'noUnusedImports',
    plant('lib/model', `import { one } from './one'\nexport const two = 2\n`),
  ],
] as const

test.each(others)('%s fails', (_, rule, path) => {
  expect(rulesBrokenBy(path)).toContain(rule)
})

const productFiles = (...patterns: string[]) =>
  globSync(patterns, { cwd: ROOT }).filter(path => !/\.test\.tsx?$/.test(path) && !path.includes('planted'))
const sourceOf = (path: string) => readFileSync(join(ROOT, path), 'utf8')

/** Imports and re-exports of `rooms` that bring more than types: the linter has no word for this rule. */
function valuesFrom(rooms: string, source: string): string[] {
  const named = new RegExp(String.raw`^(import|export)\s(?!type\s)[^'"]*['"]@/lib/(${rooms})/[^'"]+['"]`, 'gm')
  const dynamic = new RegExp(String.raw`\bimport\(\s*['"]@/lib/(${rooms})/`, 'g')
  return [...source.matchAll(named), ...source.matchAll(dynamic)].map(([found]) => found)
}

test('the look-out for values of the model sees every way to import them, and lets types pass', () => {
  const values = [
    `import { Capture } from '@/lib/model/capture'`,
    `import {\n  Capture,\n} from "@/lib/model/capture"`,
    `import '@/lib/model/capture'`,
    `import * as all from '@/lib/model/capture'`,
    `import { type Capture, Box } from '@/lib/model/capture'`,
    `export { Capture } from '@/lib/model/capture'`,
    `const all = await import('@/lib/model/capture')`,
  ]

  for (const source of values) expect(valuesFrom('model', `const before = 1\n${source}\n`), source).toHaveLength(1)

  expect(valuesFrom('model', `import type { Capture } from '@/lib/model/capture'`)).toEqual([])
  expect(valuesFrom('model', `import { LIMITS } from '@/lib/text/plain-text'`)).toEqual([])
})

test.each([
  ['page', 'model|apps'],
  ['apps', 'model'],
  ['packs', 'model'],
  ['browser', 'model'],
])('%s knows only the types of %s', (room, rooms) => {
  for (const path of productFiles(`lib/${room}/**/*.ts`)) expect(valuesFrom(rooms, sourceOf(path)), path).toEqual([])
})

test('every room under lib has a rule', () => {
  const rooms = readdirSync(join(ROOT, 'lib'))

  expect(rooms.filter(room => !ROOMS.some(({ folder }) => folder.split('/')[1] === room))).toEqual([])
})

const exportsOf = (source: string) =>
  [...source.matchAll(/^export (?:async )?(?:function\*?|const|let|class) (\w+)/gm)].map(([, name]) => name)
const camelCase = (name: string) => name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase())

test.each(productFiles('lib/actions/*'))('%s is one deed and exports the function of that name', path => {
  expect(exportsOf(sourceOf(path))).toEqual([camelCase(basename(path, '.ts'))])
})

test('actions stand side by side: the list of their files is the table of contents', () => {
  expect(productFiles('lib/actions/**/*.ts').filter(path => dirname(path) !== 'lib/actions')).toEqual([])
})

test('no file begins with what Intl makes: that takes 20 ms, also where the file is only in the way', () => {
  const files = productFiles('{lib,components,entrypoints,reply}/**/*.{ts,tsx}')

  expect(files.filter(path => /^(export )?(const|let) .*new Intl\./m.test(sourceOf(path)))).toEqual([])
})

test('no file of the product has more than 200 lines', () => {
  const long = productFiles('{lib,components,entrypoints,reply}/**/*.{ts,tsx}').filter(
    path => sourceOf(path).split('\n').length > 201,
  )

  expect(long).toEqual([])
})

test('no entrypoint has grown beyond wiring', () => {
  const long = productFiles('entrypoints/**/*.{ts,tsx}').filter(path => sourceOf(path).split('\n').length > 101)

  expect(long).toEqual([])
})
