// What the reports of the two test runners say, as one kind of count.

export type Counts = { passed: number; failed: number; notRun: string[]; secondTime?: string[] }

/** How many of so many tests may need a second attempt: they may have met a stalled machine; more are a fault of ours. */
const mostSecondTime = (tests: number) => Math.max(2, tests / 100)

type VitestReport = {
  testResults: { name: string; status: string; assertionResults: { fullName: string; status: string }[] }[]
}

/** Counts Vitest's JSON report. A file that could not even be loaded is one failure. */
export function vitestCounts(report: unknown): Counts {
  const files = (report as VitestReport).testResults
  const tests = files.flatMap(file => file.assertionResults)
  const unloaded = files.filter(file => file.status === 'failed' && file.assertionResults.every(passed))
  return {
    passed: tests.filter(passed).length,
    failed: tests.filter(test => test.status === 'failed').length + unloaded.length,
    notRun: tests.filter(test => !passed(test) && test.status !== 'failed').map(test => test.fullName),
  }
}

type PlaywrightSuite = {
  title: string
  suites?: PlaywrightSuite[]
  specs: { title: string; tests: { status: 'expected' | 'unexpected' | 'flaky' | 'skipped' }[] }[]
}
type PlaywrightReport = { suites: PlaywrightSuite[]; errors: unknown[] }

/** Counts Playwright's JSON report. An error outside any test, such as a file that does not load, is one failure. */
export function playwrightCounts(report: unknown): Counts {
  const { suites, errors } = report as PlaywrightReport
  const all = (suite: PlaywrightSuite): PlaywrightSuite['specs'] => [
    ...suite.specs,
    ...(suite.suites ?? []).flatMap(all),
  ]
  const tests = suites.flatMap(all).flatMap(spec => spec.tests.map(({ status }) => ({ status, title: spec.title })))
  const count = (...statuses: string[]) => tests.filter(test => statuses.includes(test.status))
  const secondTime = count('flaky')
  const failed = count('unexpected').length + errors.length
  return {
    passed: count('expected').length,
    failed: failed + (secondTime.length > mostSecondTime(tests.length) ? secondTime.length : 0),
    notRun: count('skipped').map(test => test.title),
    secondTime: secondTime.map(test => test.title),
  }
}

/** A runner that ended badly has failed, even when its report is missing or names no failure. */
export function withExit(name: string, counts: Counts | undefined, exit: number): Counts {
  if (!counts) return { passed: 0, failed: 1, notRun: [`${name} (no report)`] }
  return exit !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts
}

function passed(test: { status: string }) {
  return test.status === 'passed'
}
