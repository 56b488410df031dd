import type { Page } from '@playwright/test'
import { expect, test } from '@playwright/test'
import { openScreen } from '../../scripts/panel-steps.ts'
import { CardOnPage } from './card-on-page.ts'
import { dispatchCommand } from './dispatch.ts'
import { markedIn, marking } from './marking.ts'

const { at, launched, open, panel } = marking({ words: [] })

/** No word of these stands in the page. */
const WORD = {
  term: 'filter view',
  meaning: 'Quernstone zephyrs ripple marmalade.',
  comparison: 'Juniper lanterns.',
  plain: 'Vellum gazette.',
  steps: ['Harvest walnuts', 'Polish trombones'],
  from: 'Ottoline',
}
const SECRET = Object.values(WORD)
  .slice(1)
  .flat()
  .flatMap(text => text.match(/\p{L}{4,}/gu) ?? [])

test.beforeAll(async () => {
  await panel().bringToFront()
  await openScreen(panel(), 'Words')
  const file = { name: 'words.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify([WORD])) }
  await panel().locator('input[type=file]').setInputFiles(file)
  await panel().getByRole('button', { name: 'Add them' }).click()
  await expect(panel().getByText('1 word was added.').first()).toBeVisible()
})

async function withCard(): Promise<{ page: Page; card: CardOnPage }> {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(['filter view', 'filter view'])
  const card = new CardOnPage(page, launched().extensionId)
  await dispatchCommand(launched().worker, page, 'next-known-word')
  await expect.poll(() => card.texts()).toContain('marmalade')
  return { page, card }
}

/** Everything a script of the page can get hold of while the card is open, as one text. */
const loot = (page: Page, guesses: string[]) =>
  page.evaluate(words => {
    const host = document.querySelector('div[popover]') as HTMLElement & { getHTML?: (options: object) => string }
    const got: unknown[] = []
    const selection = getSelection() as Selection & { getComposedRanges?: (options: object) => StaticRange[] }
    const take = () => {
      got.push(selection.toString())
      for (const range of selection.getComposedRanges?.({ shadowRoots: [] }) ?? [])
        got.push(range.startContainer.textContent, range.endContainer.textContent)
      for (let at = 0; at < selection.rangeCount; at++) got.push(selection.getRangeAt(at).cloneContents().textContent)
    }
    document.addEventListener('copy', event => got.push(event.clipboardData?.getData('text/plain'), String(selection)))

    // The page's own search: it must find none of the words, and so tell nothing of a guess.
    const search = (globalThis as unknown as { find(...given: unknown[]): boolean }).find
    for (const word of words)
      for (const backwards of [false, true]) {
        selection.collapse(document.body, 0)
        if (search(word, false, backwards, true, false, true)) got.push(`found: ${word}`)
        take()
      }
    // The selection is driven over the border into the card, from both sides and in all steps.
    for (const start of [document.body, document.documentElement, host])
      for (const way of ['forward', 'backward', 'left', 'right'])
        for (const step of ['character', 'word', 'sentence', 'line', 'paragraph', 'lineboundary', 'documentboundary']) {
          selection.collapse(start, start.childNodes.length)
          for (let turn = 0; turn < 12; turn++) selection.modify('extend', way, step)
          take()
          for (let turn = 0; turn < 12; turn++) selection.modify('move', way, step)
          selection.modify('extend', way, step)
          take()
        }
    for (const whole of [document.documentElement, host]) {
      selection.selectAllChildren(whole)
      take()
    }
    document.execCommand('selectAll')
    take()
    document.execCommand('copy')
    // What is painted, and what is at a point.
    const { x, y, width, height } = host.getBoundingClientRect()
    const all = document.createRange()
    all.selectNode(host)
    CSS.highlights.set('page-own', new Highlight(all))
    for (const highlight of CSS.highlights.values())
      for (const range of highlight) got.push(range.startContainer.textContent, range.endContainer.textContent)
    CSS.highlights.delete('page-own')
    got.push(all.toString(), all.cloneContents().textContent)
    for (let right = x + 4; right < x + width; right += 25)
      for (let down = y + 4; down < y + height; down += 12) {
        const caret = document.caretPositionFromPoint(right, down)
        got.push(caret?.offsetNode.textContent)
        const { caretRangeFromPoint } = document as unknown as Document
        got.push(caretRangeFromPoint?.call(document, right, down)?.startContainer.textContent)
        for (const element of document.elementsFromPoint(right, down)) got.push(element.textContent)
      }
    // The element itself.
    got.push(document.documentElement.outerHTML, document.documentElement.textContent, host.title, host.ariaLabel)
    got.push(host.shadowRoot, host.getHTML?.({ serializableShadowRoots: true, shadowRoots: [] }))
    got.push((document.activeElement as HTMLElement).textContent, host['innerText' as 'textContent'])
    return got.map(String).join('\n')
  }, guesses)

test('a page gets no word of a meaning, whatever it tries', async () => {
  const { page, card } = await withCard()

  const got = await loot(page, SECRET)

  expect(SECRET.filter(word => got.toLowerCase().includes(word.toLowerCase()))).toEqual([])
  // The attempts themselves work: they find the page's own words.
  expect(got).toContain('Open the filter view')
  expect(await loot(page, ['touch'])).toContain('found: touch')
  await page.keyboard.press('Escape')
  expect(await card.count()).toBe(0)
})

test('a page hears nothing of the card in its events but that something of ours was there', async () => {
  const page = await open(at('plain.html'))
  await expect.poll(() => markedIn(page)).toEqual(['filter view', 'filter view'])
  await page.evaluate(() => {
    const heard: string[] = []
    for (const name of ['click', 'pointerdown', 'pointermove', 'focusin', 'focusout', 'keydown', 'selectstart', 'copy'])
      addEventListener(
        name,
        event => heard.push(...event.composedPath().map(it => (it as Element).textContent ?? '')),
        true,
      )
    Object.assign(globalThis, { heard })
  })
  const card = new CardOnPage(page, launched().extensionId)
  await dispatchCommand(launched().worker, page, 'next-known-word')
  await expect.poll(() => card.texts()).toContain('marmalade')
  const { x, y } = await card.placeOf('Close')

  await page.mouse.move(x - 100, y + 40)
  await page.mouse.dblclick(x - 100, y + 60)
  await page.keyboard.press('Tab')
  await page.keyboard.press('Escape')

  const heard = await page.evaluate(() => (globalThis as unknown as { heard: string[] }).heard.join('\n'))
  for (const word of SECRET) expect(heard).not.toContain(word)
})

test('a page’s script cannot press what is on the card', async () => {
  const { page, card } = await withCard()
  await card.settled()
  const { x, y } = await card.placeOf('I know this now')

  await page.evaluate(
    ([clientX, clientY]) => {
      const host = document.querySelector('div[popover]') as HTMLElement
      const more = { bubbles: true, composed: true, clientX, clientY }
      for (const name of ['pointerdown', 'mousedown', 'pointerup', 'mouseup', 'click'])
        host.dispatchEvent(new MouseEvent(name, more))
      host.click()
      for (const key of ['Enter', ' ']) host.dispatchEvent(new KeyboardEvent('keydown', { key, ...more }))
    },
    [x, y] as const,
  )

  expect(await card.texts()).toContain('I know this now')
  expect(await markedIn(page)).toEqual(['filter view', 'filter view'])
  await page.keyboard.press('Escape')
})

test('a page cannot have the card pressed through something it lays over it, nor make it unseen', async () => {
  for (const trick of ['over', 'faint'] as const) {
    const { page, card } = await withCard()
    await card.settled()
    const { x, y } = await card.placeOf('I know this now')

    await page.evaluate(how => {
      const host = document.querySelector('div[popover]') as HTMLElement
      if (how === 'faint') return host.style.setProperty('opacity', '0.02', 'important')
      const lure = document.createElement('div')
      lure.popover = 'manual'
      lure.textContent = 'Win a prize: press here'
      lure.style.cssText = 'position:fixed;inset:0;width:100%;height:100%;background:gold;pointer-events:none'
      document.body.append(lure)
      return lure.showPopover()
    }, trick)
    // As long as the browser takes to look again.
    await page.evaluate(async () => {
      const until = performance.now() + 400
      while (performance.now() < until) await new Promise(requestAnimationFrame)
    })
    await page.mouse.click(x, y)

    await expect.poll(() => card.texts()).toContain('I know this now')
    expect(await markedIn(page), trick).toEqual(['filter view', 'filter view'])
    await page.keyboard.press('Escape')
  }
})
