// Compares the matcher with a naive one on a hundred thousand pages, lets a feed run for an hour under our marks, and writes
// down what came of it. Other counts: SOAK=1000000 npm run soak
import { writeFileSync } from 'node:fs'
import { longRun } from './long-run.ts'
import { soakFeed } from './soak-feed.ts'

const said = [
  await longRun('lib/text/match-words.test.ts', { SOAK: process.env.SOAK ?? '100000' }, /\d+ pages, .*$/m),
  await soakFeed(),
]
const day = new Date().toISOString().slice(0, 10)
writeFileSync(
  'docs/soak.md',
  `# Long runs\n\nWritten by \`npm run soak\`.\n\n${said.map(each => `- ${day}: ${each}.\n`).join('')}`,
)
console.log(said.join('\n'))
