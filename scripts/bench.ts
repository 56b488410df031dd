// npm run bench -- [SECTION] [--pages DIR] [--json FILE] [--seed N]: measures, as ratios within one run.
import { existsSync, globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Cell, Rows } from '../tests/bench/figures.ts'
import { findAgain } from '../tests/bench/find-again/find-again.ts'
import { glossary } from '../tests/bench/glossary/glossary.ts'
import { panel } from '../tests/bench/panel.ts'
import { point } from '../tests/bench/point.ts'
import { share } from '../tests/bench/share.ts'
import { build } from './build.ts'
import type { Launched } from './launch.ts'
import { launch } from './launch.ts'

type Section = (seed: number, pages: string) => Promise<Rows>

const SECTIONS: Record<string, Section> = {
  point: seed => inBrowser(launched => point(launched, seed)),
  panel,
  share,
  'find-again': findAgain,
  glossary,
}
/** These sections measure on the pages that the caller gives. */
const ON_PAGES = new Set(['find-again', 'glossary'])

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !SECTIONS[name])
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`)
  process.exit(1)
}
const inCaller = (file: string) => path.resolve(process.env.INIT_CWD ?? '.', file)
const folder = values.pages ? inCaller(values.pages) : ''
const pages = existsSync(folder) ? globSync('**/*.html', { cwd: folder }).length : 0
if (positionals.some(name => ON_PAGES.has(name)) && pages === 0) {
  console.error(`${positionals.join(', ')} measures on pages: say which, with --pages DIR.`)
  process.exit(1)
}
const seed = Number(values.seed)
const sections: Record<string, Rows> = {}
build() // it also writes what the compiler needs to read our own code
for (const [name, measure] of Object.entries(SECTIONS))
  if (positionals.length === 0 ? pages > 0 || !ON_PAGES.has(name) : positionals.includes(name)) {
    sections[name] = await measure(seed, folder)
    print(name, sections[name])
  }
if (values.json) writeFileSync(inCaller(values.json), `${JSON.stringify({ seed, pages, sections }, null, 2)}\n`)

async function inBrowser(measure: (launched: Launched) => Promise<Rows>): Promise<Rows> {
  const profile = mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-bench-'))
  const launched = await launch({ profile })
  try {
    return await measure(launched)
  } finally {
    await launched.close()
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 })
  }
}

function print(section: string, rows: Rows): void {
  console.log(`\n${section}`)
  // Shares are many: their section tells them in a table of its own.
  for (const [row, columns] of Object.entries(rows))
    for (const [column, cell] of Object.entries(columns))
      if (!('unit' in cell && cell.unit === 'share')) console.log(`  ${row}  ${column}  ${inWords(cell)}`)
}

function inWords(cell: Cell): string {
  if ('stopped' in cell) return `stopped, ${cell.stopped}`
  const { median, min, max, unit, samples } = cell
  return `${median.toFixed(3)} (${min.toFixed(3)} to ${max.toFixed(3)}) ${unit}, ${samples} samples`
}
