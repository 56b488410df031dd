// Throws 20,000 mutated packets at the door for what comes from outside, and ends with a line of counts.
// Other counts and seeds: FUZZ=100000 FUZZ_SEED=7 npm run fuzz
import { spawn } from 'node:child_process'

const runner = spawn('vitest', ['run', 'tests/fuzz.test.ts'], {
  env: { ...process.env, FUZZ: process.env.FUZZ ?? '20000' },
  stdio: ['ignore', 'pipe', 'inherit'],
  shell: process.platform === 'win32',
})
let said = ''
runner.stdout.on('data', (piece: Buffer) => {
  said += piece
  process.stdout.write(piece)
})
runner.on('close', code => {
  const [counts = 'The run did not reach its end.'] = said.match(/\d+ packets, seed .*$/m) ?? []
  console.log(counts)
  process.exitCode = code ?? 1
})
