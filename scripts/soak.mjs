import { setUpAndRun } from './setup.mjs'

setUpAndRun('soak.ts', () => {})
