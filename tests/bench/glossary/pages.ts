import { globSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContext, CDPSession, Page } from '@playwright/test'
import type { Served } from '../../../scripts/serve.ts'
import { serve } from '../../../scripts/serve.ts'
import { seeded } from '../figures.ts'
import { shuffled } from '../find-again/chance.ts'
import { openBrowser } from '../find-again/open-browser.ts'
import { within } from '../find-again/within.ts'
import { bundle } from './bundle.ts'
import { PEER } from './stopped.ts'

/** Pages may time to five microseconds only when they are isolated; no script of theirs runs, and they load nothing. */
const HEADERS = {
  'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'",
  'cross-origin-opener-policy': 'same-origin',
  'cross-origin-embedder-policy': 'require-corp',
}

export type Opened = { page: Page; session: CDPSession }

/** The caller's pages, each opened fresh for each case, with the bench's script in it. */
export class Pages {
  /** How long the text of each page is, once it was read. */
  sizes: number[] = []

  readonly files: string[]
  readonly seed: number
  readonly #served: Served
  readonly #context: BrowserContext
  readonly #script: string
  #reused: Opened | undefined

  private constructor(files: string[], seed: number, served: Served, context: BrowserContext, script: string) {
    this.files = files
    this.seed = seed
    this.#served = served
    this.#context = context
    this.#script = script
  }

  static async of(folder: string, seed: number): Promise<Pages> {
    const files = globSync('**/*.html', { cwd: folder }).sort()
    const sources = files.filter(file => path.basename(file) === 'source.html')
    const served = await serve(folder, HEADERS)
    return new Pages(
      sources.length > 0 ? sources : files,
      seed,
      served,
      await (await openBrowser()).newContext({ viewport: { width: 1280, height: 900 } }),
      await bundle(new URL('in-page/in-page.ts', import.meta.url)),
    )
  }

  /** A seeded tenth, for what is slow. */
  tenth(): string[] {
    return shuffled(this.files, seeded(this.seed)).slice(0, Math.ceil(this.files.length / 10))
  }

  bySize(): string[] {
    const size = new Map(this.files.map((file, at) => [file, this.sizes[at] ?? 0]))
    return this.files.toSorted((a, b) => (size.get(a) ?? 0) - (size.get(b) ?? 0))
  }

  address(file: string): string {
    return `${this.#served.origin}/${file.split(path.sep).map(encodeURIComponent).join('/')}`
  }

  /** Where it does not matter what was open before: one page that goes from file to file. */
  async next<T>(file: string, work: (opened: Opened) => Promise<T>): Promise<T> {
    if (!this.#reused) {
      const page = await this.#context.newPage()
      this.#reused = { page, session: await this.#context.newCDPSession(page) }
    }
    await this.#reused.page.goto(this.address(file), { waitUntil: 'load' })
    await this.#reused.page.evaluate(this.#script)
    return work(this.#reused)
  }

  /** In a fresh page, as cold as it gets; without a file an empty one. */
  async on<T>(file: string | undefined, work: (opened: Opened) => Promise<T>): Promise<T> {
    const page = await this.#context.newPage()
    try {
      if (file) await page.goto(this.address(file), { waitUntil: 'load' })
      await page.evaluate(this.#script)
      return await work({ page, session: await this.#context.newCDPSession(page) })
    } finally {
      await page.close()
    }
  }

  async close(): Promise<void> {
    await this.#context.browser()?.close()
    await this.#served.close()
  }
}

/** What a peer gives in time; undefined when it was stopped. */
export async function inTime<T>({ session }: Opened, run: () => Promise<T>): Promise<T | undefined> {
  let result: T | undefined
  const ended = await within(
    session,
    async () => {
      result = await run()
    },
    PEER,
  )
  return ended ? result : undefined
}
