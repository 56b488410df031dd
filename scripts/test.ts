// Runs every check in turn and counts. A check that could not run is named, and fails the run in CI.
import { spawn } from 'node:child_process'
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs'
import path from 'node:path'
import { onPath } from './find-browser.mjs'
import { BUILD } from './launch.ts'
import type { Counts } from './test-counts.ts'
import { playwrightCounts, vitestCounts, withExit } from './test-counts.ts'

const REPORTS = path.resolve('.output/reports')
const SCREEN = '-screen 0 1280x900x24 -nolisten tcp'

const total = { passed: 0, failed: 0, notRun: [] as string[], secondTime: [] as string[] }

rmSync(REPORTS, { recursive: true, force: true })
mkdirSync(REPORTS, { recursive: true })
rmSync(BUILD, { recursive: true, force: true }) // an older build must not pass for this one

await check('build', 'build') // first: it also writes the types the compiler needs
await check('formatter and linter', 'check')
await check('types', 'types')
await tests('unit and component tests', 'unit.json', vitestCounts, report => [
  'npm',
  'run',
  '-s',
  'unit',
  '--',
  '--reporter=default',
  '--reporter=json',
  `--outputFile.json=${report}`,
])
await check('dead code', 'dead')
if (existsSync(BUILD)) {
  await check('size budgets', 'size')
  await tests('end-to-end tests', 'e2e.json', playwrightCounts, () => playwright('headless'))
  await realInput()
} else total.notRun.push('size budgets and end-to-end tests (there is no build)')

for (const what of total.notRun) console.log(`not run: ${what}`)
for (const what of total.secondTime) console.log(`passed only the second time: ${what}`)
console.log(`${total.passed} passed, ${total.failed} failed`)
process.exitCode = total.failed > 0 || (process.env.CI && total.notRun.length > 0) ? 1 : 0

/** One of package.json's scripts that passes or fails as a whole. */
async function check(name: string, script: string) {
  heading(name)
  const exit = await run(['npm', 'run', '-s', script])
  if (exit === 0) total.passed += 1
  else {
    console.log(`failed: ${name}`)
    total.failed += 1
  }
}

/** A runner that counts its own tests in a report. */
async function tests(
  name: string,
  file: string,
  counts: (report: unknown) => Counts,
  command: (report: string) => string[],
) {
  heading(name)
  const report = path.join(REPORTS, file)
  const exit = await run(command(report), { PLAYWRIGHT_JSON_OUTPUT_FILE: report })
  const counted = existsSync(report) ? counts(JSON.parse(readFileSync(report, 'utf8'))) : undefined
  add(withExit(name, counted, exit))
}

/** A real mouse and real keys need a screen that nobody else touches, so they get one of their own. */
async function realInput() {
  const missing = ['xvfb-run', 'xauth', 'xdotool'].filter(tool => !onPath(tool))
  if (missing.length > 0) total.notRun.push(`tests with a real mouse and real keys (missing: ${missing.join(', ')})`)
  else
    await tests('end-to-end tests with a real mouse and real keys', 'e2e-display.json', playwrightCounts, () => [
      'xvfb-run',
      '-a',
      '-s',
      SCREEN,
      ...playwright('display'),
    ])
}

function playwright(project: string) {
  return ['npm', 'run', '-s', 'e2e', '--', `--project=${project}`, '--reporter=list,json']
}

function add({ passed, failed, notRun, secondTime = [] }: Counts) {
  total.passed += passed
  total.failed += failed
  total.notRun.push(...notRun)
  total.secondTime.push(...secondTime)
}

function heading(name: string) {
  console.log(`\n== ${name}`)
}

function run([program = '', ...words]: string[], env: Record<string, string> = {}): Promise<number> {
  return new Promise(ended => {
    const child = spawn(program, words, {
      stdio: 'inherit',
      shell: process.platform === 'win32',
      env: { ...process.env, ...env },
    })
    child.on('error', () => ended(1))
    child.on('close', code => ended(code ?? 1))
  })
}
