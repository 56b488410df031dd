import { ensureBrowser, setUpAndRun } from './setup.mjs'

setUpAndRun('soak.ts', ensureBrowser)
