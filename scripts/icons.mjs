// Draws public/icons/N.png from components/ui/icon/*.svg with a Chromium: env CHROMIUM, or `chromium` on PATH.
import { existsSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { delimiter, join } from 'node:path'
import { chromium } from '@playwright/test'

const root = join(import.meta.dirname, '..')
const onPath = (process.env.PATH ?? '')
  .split(delimiter)
  .map(folder => join(folder, 'chromium'))
  .find(existsSync)
const executablePath = process.env.CHROMIUM ?? onPath
if (!executablePath) throw new Error('No Chromium found: set CHROMIUM to its path.')

// At 16 px the flick would be a smudge: a plainer, thicker drawing.
const drawingFor = size => (size === 16 ? 'icon-16.svg' : 'icon.svg')

// Through Playwright, since a headless window gives a part of --window-size to its own frame and cuts the picture.
const browser = await chromium.launch({ executablePath, args: ['--no-sandbox'] })
const page = await browser.newPage()
for (const size of [16, 32, 48, 128]) {
  const svg = await readFile(join(root, 'components/ui/icon', drawingFor(size)), 'utf8')
  await page.setViewportSize({ width: size, height: size })
  await page.setContent(`<style>body{margin:0}svg{display:block;width:${size}px;height:${size}px}</style>${svg}`)
  await page.screenshot({ path: join(root, `public/icons/${size}.png`), omitBackground: true })
}
await browser.close()
