import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { deflateRawSync } from 'node:zlib'
import type { Browser, Page } from '@playwright/test'
import { chromium } from '@playwright/test'
import { findBrowser } from '../../scripts/find-browser.mjs'
import { BUILD } from '../../scripts/launch.ts'
import type { Rows } from './figures.ts'
import { figuresOf, middleOf } from './figures.ts'

const SAMPLES = 9
const PICTURES = 20

/**
 * How long the mentor's page with twenty pictures takes from the disk to its first content, and until it can be answered,
 * each divided by the median of an empty page's first content. In turns, each in a tab of its own.
 */
export async function share(seed: number): Promise<Rows> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'ask-my-mentor-share-'))
  const browser = await chromium.launch({ executablePath: findBrowser() ?? '' })
  const write = (name: string, html: string) => {
    fs.writeFileSync(path.join(folder, name), html)
    return pathToFileURL(path.join(folder, name)).href
  }
  const empty = write('empty.html', '<!doctype html><title>.</title><p>.</p>')
  const full = write('full.html', await pageWithPictures(browser, seed))
  const times = { empty: [] as number[], full: [] as number[], ready: [] as number[] }
  for (let turn = 0; turn < SAMPLES; turn++) {
    times.empty.push((await opened(browser, empty)).first)
    const { first, ready } = await opened(browser, full, 'textarea')
    times.full.push(first)
    times.ready.push(ready)
  }
  await browser.close()
  fs.rmSync(folder, { recursive: true })
  const base = middleOf(times.empty)
  const ratios = (all: number[]) =>
    figuresOf(
      all.map(time => time / base),
      'ratio',
    )
  return {
    'empty-page': { 'open-ratio': ratios(times.empty) },
    '20-pictures': { 'open-ratio': ratios(times.full), 'ready-ratio': ratios(times.ready) },
  }
}

/** Milliseconds from the opening to the first content, and until `selector` is there. */
async function opened(browser: Browser, address: string, selector = 'p'): Promise<{ first: number; ready: number }> {
  const page = await browser.newPage()
  await page.goto(address, { waitUntil: 'commit' })
  await page.locator(selector).first().waitFor({ state: 'attached' })
  const ready = await page.evaluate(() => performance.now())
  const first = await page.evaluate(
    () =>
      new Promise<number>(resolve => {
        const watch = new PerformanceObserver(list => {
          const [entry] = list.getEntriesByName('first-contentful-paint')
          if (entry) resolve(entry.startTime)
        })
        watch.observe({ type: 'paint', buffered: true })
      }),
  )
  await page.close()
  return { first, ready }
}

/** The page the extension would save: twenty questions, each with a screenshot of a window. */
async function pageWithPictures(browser: Browser, seed: number): Promise<string> {
  const page = await browser.newPage()
  const pieces: object[] = [{ heading: 'Our session', lines: [] }]
  for (let at = 0; at < PICTURES; at++)
    pieces.push({
      heading: `Why is number ${at} so high?`,
      minutes: 5,
      lines: [{ kind: 'quote', text: `Number ${at} of the table` }],
      question: `question-${at}`,
      picture: { type: 'image/webp', data: await screenshotLike(page, seed + at), width: 1200, height: 760 },
    })
  await page.close()
  const packet = { format: 'amm-agenda', v: 1, id: 'bench', language: 'en', from: 'Claire', nth: 1, pieces }
  const code = `amm1:${deflateRawSync(JSON.stringify(packet)).toString('base64url')}`
  const block = '<script type="text/plain" id="packet">'
  const html = fs.readFileSync(path.join(BUILD, 'mentor-page.html'), 'utf8')
  if (!html.includes(block)) throw new Error('The mentor’s page has no place for its agenda')
  return html.replace(block, block + code)
}

/** A picture with as many words and lines as a screen full of work: about 80 kB. */
function screenshotLike(page: Page, seed: number): Promise<string> {
  return page.evaluate(async from => {
    const canvas = new OffscreenCanvas(1200, 760)
    const pen = canvas.getContext('2d')
    if (!pen) throw new Error('no 2d canvas')
    pen.fillStyle = '#fff'
    pen.fillRect(0, 0, 1200, 760)
    pen.font = '14px sans-serif'
    for (let line = 0; line < 42; line++)
      for (let word = 0; word < 12; word++) {
        pen.fillStyle = `hsl(${(line * 37 + word * 11 + from) % 360} 40% 35%)`
        pen.fillText(
          ((line * 12 + word + 1) * (from + 7919) * 31).toString(36).slice(0, 10),
          word * 98 + 10,
          line * 18 + 20,
        )
      }
    const bytes = new Uint8Array(await (await canvas.convertToBlob({ type: 'image/webp', quality: 0.8 })).arrayBuffer())
    let text = ''
    for (const byte of bytes) text += String.fromCharCode(byte)
    return btoa(text)
  }, seed)
}
