import { defineConfig } from '@playwright/test'
import type { Options } from './tests/e2e/fixtures.ts'

const REAL_INPUT = '**/*.display.spec.ts'

export default defineConfig<Options>({
  testDir: 'tests/e2e',
  // One browser at a time: the tests share the machine's two cores, and real input needs the focus.
  workers: 1,
  fullyParallel: false,
  timeout: 30_000,
  forbidOnly: Boolean(process.env.CI),
  reporter: 'list',
  projects: [
    { name: 'headless', testIgnore: REAL_INPUT },
    // A real mouse and real keys: run it with a display, or under xvfb-run.
    { name: 'display', testMatch: REAL_INPUT, use: { headed: true } },
  ],
})
