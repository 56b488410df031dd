import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import type { Served } from '../../scripts/serve.ts'
import { serve } from '../../scripts/serve.ts'
import type { Framework } from './framework-pages.ts'
import { buildPage } from './framework-pages.ts'
import { markedIn, marking } from './marking.ts'

const FRAMEWORKS: Framework[] = ['react', 'vue', 'svelte']
const STEPS = 30

const { open } = marking()
let served: Record<string, Served>

test.beforeAll(async ({ browserName: _ }, info) => {
  served = {}
  for (const framework of FRAMEWORKS) {
    const folder = info.outputPath(framework)
    await buildPage(framework, folder)
    served[framework] = await serve(folder)
  }
})
test.afterAll(() => Promise.all(Object.values(served).map(server => server.close())))

for (const framework of FRAMEWORKS)
  test(`a page ${framework} draws again and again keeps its own text, and its marks follow`, async () => {
    const page = await open(`${served[framework]?.origin}/index.html`)
    await expect.poll(() => markedIn(page)).toEqual(await wordsAt(page, 0))

    for (let step = 1; step <= STEPS; step++) {
      await page.evaluate(next => (globalThis as unknown as App).draw(next), step)
      expect(await page.getByRole('listitem').allTextContents()).toEqual(await textAt(page, step))
      if (step % 10 === 0) await expect.poll(() => markedIn(page)).toEqual(await wordsAt(page, step))
    }

    expect(await page.locator('li > :not(b), ul > :not(li), body > :not(#app, script)').count()).toBe(0)
  })

type App = { draw(step: number): unknown; textAt(step: number): string[] }

const textAt = (page: Page, step: number) => page.evaluate(at => (globalThis as unknown as App).textAt(at), step)

const wordsAt = async (page: Page, step: number) =>
  (await textAt(page, step)).flatMap(line => line.match(/filter view|pivot table/g) ?? [])
