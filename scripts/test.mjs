import { ensureBrowser, ensureDisplayTools, ensureFirefox, setUpAndRun } from './setup.mjs'

// Tools for real input and Firefox may stay missing: scripts/test.ts then names the tests that could not run.
setUpAndRun('test.ts', () => {
  ensureBrowser()
  ensureDisplayTools()
  ensureFirefox()
})
