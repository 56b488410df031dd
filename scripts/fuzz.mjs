import { setUpAndRun } from './setup.mjs'

setUpAndRun('fuzz.ts', () => {})
