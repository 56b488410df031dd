import { describe, expect, test } from 'vitest'
import { playwrightCounts, vitestCounts, withExit } from './test-counts'

describe('counting tests', () => {
  test('a skipped unit test is named as not run, and neither passed nor failed', () => {
    const tests = [
      { fullName: 'a', status: 'passed' },
      { fullName: 'b', status: 'failed' },
      { fullName: 'c', status: 'skipped' },
    ]

    const counts = vitestCounts({ testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults: tests }] })

    expect(counts).toEqual({ passed: 1, failed: 1, notRun: ['c'] })
  })

  test('a file of tests that does not load is a failure', () => {
    const counts = vitestCounts({ testResults: [{ name: 'x.test.ts', status: 'failed', assertionResults: [] }] })

    expect(counts.failed).toBe(1)
  })

  test('a test that passed only at the second attempt is named, and too many of them have failed', () => {
    const report = (...statuses: string[]) => ({
      errors: [],
      suites: [
        {
          title: 'file',
          specs: [],
          suites: [{ title: '', specs: statuses.map(status => ({ title: status, tests: [{ status }] })) }],
        },
      ],
    })

    const many = Array<string>(296).fill('expected')

    expect(playwrightCounts(report('expected', 'unexpected', 'flaky', 'skipped'))).toEqual({
      passed: 1,
      failed: 1,
      notRun: ['skipped'],
      secondTime: ['flaky'],
    })
    expect(playwrightCounts(report('expected', 'flaky', 'flaky')).failed).toBe(0)
    expect(playwrightCounts(report('expected', 'flaky', 'flaky', 'flaky')).failed).toBe(3)
    expect(playwrightCounts(report(...many, 'expected', 'flaky', 'flaky', 'flaky')).failed).toBe(0)
    expect(playwrightCounts(report(...many, 'flaky', 'flaky', 'flaky', 'flaky')).failed).toBe(4)
  })

  test('a runner that ended badly without a failure in its report has failed', () => {
    const counts = { passed: 3, failed: 0, notRun: [] }

    expect(withExit('unit tests', counts, 1).failed).toBe(1)
    expect(withExit('unit tests', undefined, 0)).toMatchObject({ failed: 1 })
    expect(withExit('unit tests', counts, 0)).toEqual(counts)
  })
})
