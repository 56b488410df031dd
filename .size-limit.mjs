// The budgets of docs/architecture.md, in gzip. They are measured on the production build.
import { existsSync, readFileSync } from 'node:fs'

const BUILD = '.output/chrome-mv3'

/** What the side panel loads before it can show anything: the scripts and styles its page names, fonts apart. */
function firstLoad() {
  const page = `${BUILD}/sidepanel.html`
  if (!existsSync(page)) throw new Error('There is no build to weigh: run `npm run build` first')
  const html = readFileSync(page, 'utf8')
  return [...html.matchAll(/(?:src|href)="\/([^"]+\.(?:js|css))"/g)].map(([, file]) => `${BUILD}/${file}`)
}

const script = name => `${BUILD}/{,content-scripts/}${name}.{js,css}`

export default [
  { name: 'capture', path: script('capture'), limit: '12 kB', gzip: true },
  { name: 'picker', path: script('picker'), limit: '14 kB', gzip: true },
  { name: 'find', path: script('find'), limit: '14 kB', gzip: true },
  { name: 'last-click', path: script('last-click'), limit: '500 B', gzip: true },
  { name: 'words', path: script('words'), limit: '6144 B', gzip: true },
  { name: 'marks', path: script('marks'), limit: '6 kB', gzip: true },
  { name: 'card', path: script('card'), limit: '6 kB', gzip: true },
  { name: 'mentor’s page', path: `${BUILD}/mentor-page.html`, limit: '130 kB', gzip: true },
  { name: 'side panel, first load', path: firstLoad(), limit: '200 kB', gzip: true },
]
