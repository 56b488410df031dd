import { defineConfig } from '@playwright/test'
import type { Options } from './tests/e2e/fixtures.ts'

const REAL_INPUT = '**/*.display.spec.ts'

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  // One browser at a time: the tests share the machine's two cores, and real input needs the focus.
  workers: 1,
  fullyParallel: false,
  // When a test counts as stuck; nothing waits for it. `test.slow()` makes it three times as long.
  timeout: 60_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'headless', testIgnore: REAL_INPUT },
    // A real mouse and real keys: run it with a display, or under xvfb-run.
    { name: 'display', testMatch: REAL_INPUT, use: { headed: true } },
  ],
})
