// npm run bench -- [SECTION] [--pages DIR] [--json FILE] [--seed N]: measures, as ratios within one run.
import { globSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import type { Rows } from '../tests/bench/figures.ts'
import { point } from '../tests/bench/point.ts'
import { build } from './build.ts'
import type { Launched } from './launch.ts'
import { launch } from './launch.ts'

const SECTIONS: Record<string, (launched: Launched, seed: number) => Promise<Rows>> = { point }

const { values, positionals } = parseArgs({
  options: { pages: { type: 'string' }, json: { type: 'string' }, seed: { type: 'string', default: '1' } },
  allowPositionals: true,
})
const unknown = positionals.filter(name => !SECTIONS[name])
if (unknown.length > 0) {
  console.error(`There is no section ${unknown.join(', ')}. There are: ${Object.keys(SECTIONS).join(', ')}.`)
  process.exit(1)
}
const seed = Number(values.seed)
build()
const sections: Record<string, Rows> = {}
for (const [name, measure] of Object.entries(SECTIONS))
  if (positionals.length === 0 || positionals.includes(name)) {
    sections[name] = await inBrowser(launched => measure(launched, seed))
    print(name, sections[name])
  }
const inCaller = (file: string) => path.resolve(process.env.INIT_CWD ?? '.', file)
const pages = values.pages ? globSync('**/*.html', { cwd: inCaller(values.pages) }).length : 0
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
  for (const [row, columns] of Object.entries(rows))
    for (const [column, { median, min, max, unit, samples }] of Object.entries(columns))
      console.log(
        `  ${row}  ${column}  ${median.toFixed(3)} (${min.toFixed(3)} to ${max.toFixed(3)}) ${unit}, ${samples} samples`,
      )
}
