import { ensureBrowser, setUpAndRun } from './setup.mjs'

setUpAndRun('try.ts', ensureBrowser)
