import { ensureBrowser, setUpAndRun } from './setup.mjs'

setUpAndRun('bench.ts', ensureBrowser)
