import { defineConfig } from '@playwright/test'
import type { Options } from './tests/e2e/fixtures.ts'

const REAL_INPUT = '**/*.display.spec.ts'

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  // A browser a core; where a real mouse and real keys go, only one can have the focus.
  workers: 2,
  fullyParallel: false,
  // When a test counts as stuck; nothing waits for it. `test.slow()` makes it three times as long.
  timeout: 60_000,
  // When something that should show counts as missing: a busy machine is slow, not wrong.
  expect: { timeout: 20_000 },
  // A machine that others use too can stall a browser. What passed only the second time is named: see test-counts.ts.
  retries: process.env.CI ? 1 : 0,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'headless', testIgnore: REAL_INPUT },
    // A real mouse and real keys: run it with a display, or under xvfb-run.
    { name: 'display', testMatch: REAL_INPUT, workers: 1, use: { headed: true } },
  ],
})
