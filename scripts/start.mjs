import { ensureBrowser, setUpAndRun } from './setup.mjs'

setUpAndRun('start.ts', ensureBrowser)
