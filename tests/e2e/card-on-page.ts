import fs from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from '@playwright/test'
import { expect } from '@playwright/test'
import { shadowTexts } from '../../scripts/shadow-texts.ts'

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** The card, where only the extension can look into it: its own world in the page. */
export class CardOnPage {
  constructor(
    private readonly page: Page,
    private readonly extensionId: string,
  ) {}

  /** What a function of the card's inside gives; it is sent as text, so it knows nothing around it. */
  async inside<Told>(look: (root: ShadowRoot, host: HTMLElement) => Told | Promise<Told>): Promise<Told> {
    return this.#evaluate(`(${look})(...(() => {
      const host = [...document.querySelectorAll('div[popover]')].at(-1)
      const root = host && chrome.dom.openOrClosedShadowRoot(host)
      if (!root) throw new Error('There is no card')
      return [root, host]
    })())`)
  }

  /** Whether a card is there, by what the page itself can see. */
  count(): Promise<number> {
    return this.page.evaluate(() => document.querySelectorAll('div[popover]').length)
  }

  texts(): Promise<string> {
    return shadowTexts(this.page)
  }

  /** Presses one of its buttons as a person does, once the card stands long enough to be meant. */
  async press(name: string): Promise<void> {
    await this.settled()
    const { x, y } = await this.placeOf(name)
    await this.page.mouse.move(x, y, { steps: 3 })
    await this.page.mouse.click(x, y)
  }

  async placeOf(name: string): Promise<{ x: number; y: number }> {
    const places = await this.inside(root =>
      [...root.querySelectorAll('button, a')].map(it => {
        it.scrollIntoView({ block: 'nearest' })
        const { x, y, width, height } = it.getBoundingClientRect()
        return { name: it.textContent, x: x + width / 2, y: y + height / 2 }
      }),
    )
    const place = places.find(each => each.name === name)
    if (!place) throw new Error(`The card has no “${name}”: ${places.map(each => each.name).join(', ')}`)
    return place
  }

  /** Waits until its appearing is over and the browser has seen that nothing covers it. */
  async settled(): Promise<void> {
    await this.inside(async root => {
      const card = root.querySelector('.card') as HTMLElement
      await Promise.all(card.getAnimations().map(animation => animation.finished))
      await new Promise<void>(seen => {
        const began = performance.now()
        const eyes = new IntersectionObserver(
          () => {
            if (performance.now() - began < 350) return
            eyes.disconnect()
            seen()
          },
          { trackVisibility: true, delay: 100 } as IntersectionObserverInit,
        )
        eyes.observe(card)
        const wait = () => (performance.now() - began < 500 ? requestAnimationFrame(wait) : seen())
        wait()
      })
    })
  }

  /** What axe finds in the card itself. */
  async faults(): Promise<string[]> {
    return this.#evaluate(`(async () => {
      Object.defineProperty(Element.prototype, 'shadowRoot', {
        configurable: true, get() { return this instanceof HTMLElement ? chrome.dom.openOrClosedShadowRoot(this) : null },
      })
      ${AXE};
      const host = [...document.querySelectorAll('div[popover]')].at(-1)
      const { violations } = await axe.run(host, { runOnly: ['wcag2a', 'wcag2aa', 'wcag2aaa', 'wcag21aa', 'wcag22aa', 'best-practice'] })
      delete Element.prototype.shadowRoot
      return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ' ' + html))
    })()`)
  }

  /** Runs in the extension's own world of the page's main frame. */
  async #evaluate<Told>(expression: string): Promise<Told> {
    const session = await this.page.context().newCDPSession(this.page)
    try {
      const found: number[] = []
      session.on('Runtime.executionContextCreated', ({ context: { id, origin, auxData } }) => {
        if (origin === `chrome-extension://${this.extensionId}` && auxData?.type === 'isolated') found.push(id)
      })
      await session.send('Runtime.enable')
      await expect.poll(() => found.length).toBeGreaterThan(0)
      const contextId = found[0] as number
      const sent = { expression, contextId, awaitPromise: true, returnByValue: true }
      const { result, exceptionDetails } = await session.send('Runtime.evaluate', sent)
      if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text)
      return result.value as Told
    } finally {
      await session.detach()
    }
  }
}
