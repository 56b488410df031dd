// Throws 20,000 mutated packets at the door for what comes from outside, and ends with a line of counts.
// Other counts and seeds: FUZZ=100000 FUZZ_SEED=7 npm run fuzz
import { longRun } from './long-run.ts'

console.log(await longRun('tests/fuzz.test.ts', { FUZZ: process.env.FUZZ ?? '20000' }, /\d+ packets, seed .*$/m))
