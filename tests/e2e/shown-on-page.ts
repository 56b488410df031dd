import type { CDPSession, Frame, Page } from '@playwright/test'
import type { Browser } from 'wxt/browser'
import { SHOWN } from '../../lib/page/find/stage-style.ts'

type DomNode = {
  backendNodeId: number
  nodeName: string
  nodeType: number
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

/** The words that are marked in a page or a frame. */
export function markedWords(where: Page | Frame): Promise<string[]> {
  return where.evaluate(name => [...(CSS.highlights.get(name) ?? [])].map(range => (range as Range).toString()), SHOWN)
}

/** Where the marked words are in their own window. */
export function markedBox(where: Page | Frame) {
  return where.evaluate(name => {
    const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[]
    return range?.getBoundingClientRect().toJSON() as DOMRect | undefined
  }, SHOWN)
}

/** Which of the elements that fit a selector holds the marked words. */
export function markedAmong(page: Page, selector: string): Promise<number> {
  return page.evaluate(
    ([name, which]) => {
      const [range] = [...(CSS.highlights.get(name) ?? [])] as Range[]
      return [...document.querySelectorAll(which)].findIndex(each => range?.intersectsNode(each))
    },
    [SHOWN, selector] as const,
  )
}

/** The look of the marked words, as the browser draws them. */
export function markedLook(page: Page, selector: string) {
  return page.evaluate(
    ([name, where]) => {
      const { textDecorationStyle, backgroundColor } = getComputedStyle(
        document.querySelector(where) as Element,
        `::highlight(${name})`,
      )
      return { textDecorationStyle, backgroundColor }
    },
    [SHOWN, selector] as const,
  )
}

/** The outline drawn over a page, in a closed root of ours: its classes, and its box in the page's window. */
export async function outlineOn(page: Page | Frame) {
  const cdp = await sessionOf(page)
  try {
    const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
    const outline = inShadow(root as DomNode).find(
      node => classOf(node).startsWith('outline') && !node.attributes?.includes('hidden'),
    )
    if (!outline) return undefined
    const { model } = await cdp.send('DOM.getBoxModel', { backendNodeId: outline.backendNodeId })
    const [x = 0, y = 0, right = 0, , , bottom = 0] = model.border
    return { look: classOf(outline), x, y, width: right - x, height: bottom - y }
  } finally {
    await cdp.detach()
  }
}

/** What is read out to people who use a screen reader. */
export async function readOut(page: Page | Frame): Promise<string[]> {
  const cdp = await sessionOf(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  await cdp.detach()
  const regions = inShadow(root as DomNode).filter(node => classOf(node) === 'said')
  return regions.flatMap(({ children = [] }) => children.map(({ nodeValue }) => nodeValue))
}

function sessionOf(page: Page | Frame): Promise<CDPSession> {
  const context = 'context' in page ? page.context() : page.page().context()
  return context.newCDPSession(page)
}

/** Every node inside a shadow root, in frames of the same process too. */
function inShadow(node: DomNode, isInside = false): DomNode[] {
  return [
    ...(isInside ? [node] : []),
    ...(node.shadowRoots ?? []).flatMap(each => inShadow(each, true)),
    ...(node.children ?? []).flatMap(each => inShadow(each, isInside)),
    ...(node.contentDocument ? inShadow(node.contentDocument) : []),
  ]
}

function classOf({ attributes = [] }: DomNode): string {
  return attributes[attributes.indexOf('class') + 1] ?? ''
}

/** Everything of a page that showing a place could change, but where it is scrolled to. */
export function wholePage(page: Page): Promise<string> {
  return page.evaluate(() => {
    const frame = document.querySelector<HTMLIFrameElement>('#frame')?.contentDocument
    return JSON.stringify({
      html: document.documentElement.outerHTML,
      frame: frame?.documentElement.outerHTML,
      shadow: document.querySelector('#open-shadow')?.shadowRoot?.innerHTML,
      focus: document.activeElement?.tagName,
      selection: String(getSelection()),
      names: Object.keys(window).length,
      sheets: [document, frame].map(each => each?.adoptedStyleSheets.length),
      highlights: [CSS.highlights.size, frame?.defaultView?.CSS.highlights.size],
    })
  })
}

export const FOUND = 'Here it is, marked on the page for a few seconds.'
export const NOT_FOUND = 'We did not find it on the page as it is now.'
export const STILL_LOOKING = 'Still looking: parts of the page may come late.'

type Gestures = { clickAction: (page: Page) => Promise<void>; realPanel: () => Promise<Page> }

/** Opens the question about what is selected on a page in the panel, and leaves the page as it is for who comes back. */
export async function askAbout(page: Page, { clickAction, realPanel }: Gestures): Promise<Page> {
  await clickAction(page)
  const panel = await realPanel()
  await panel.getByRole('button', { name: 'Show me where' }).waitFor()
  await panel.getByText('Looking at the page…').waitFor({ state: 'detached' })
  await page.evaluate(() => {
    getSelection()?.removeAllRanges()
    scrollTo(0, 0)
  })
  return panel
}

export const showMe = (panel: Page) => panel.getByRole('button', { name: 'Show me where' }).click()

/** The address of the tab in front, where the browser tells it to the extension. */
export const inFront = (panel: Page) =>
  panel.evaluate(async () => {
    const { tabs } = (globalThis as unknown as { chrome: typeof Browser }).chrome
    return (await tabs.query({ active: true, currentWindow: true }))[0]?.url
  })

/** Selects the words of the middle one in the list of the test page, whose entries are all alike. */
export const selectAlike = (page: Page) =>
  page.evaluate(() => {
    const words = document.querySelector('li + li span')?.firstChild as Text
    getSelection()?.setBaseAndExtent(words, 0, words, words.length)
  })

/** One more in the list of the test page: now nobody can say which of them it was. */
export const oneMore = (page: Page) =>
  page.evaluate(() => {
    const [first] = document.querySelectorAll('li')
    first?.before(first.cloneNode(true))
  })
