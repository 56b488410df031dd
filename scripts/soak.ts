// Compares the matcher with a naive one on a hundred thousand pages, and writes down what came of it.
// Other counts: SOAK=1000000 npm run soak
import { writeFileSync } from 'node:fs'
import { longRun } from './long-run.ts'

const said = await longRun('lib/text/match-words.test.ts', { SOAK: process.env.SOAK ?? '100000' }, /\d+ pages, .*$/m)
const day = new Date().toISOString().slice(0, 10)
writeFileSync('docs/soak.md', `# Long runs\n\nWritten by \`npm run soak\`.\n\n- ${day}: ${said}.\n`)
console.log(said)
