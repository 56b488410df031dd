// What “Show me where” draws on a page: read through the debugging protocol, which sees into closed shadow roots.
import type { CDPSession, Page } from '@playwright/test'

/** Marked words, or the outline of a thing, with the row of each part of the page it is in or around. */
type Mark = { words?: string; rows: string[]; top: number; seen: boolean }
/** What is drawn, and the sentence that is read out with it. */
export type Drawn = Mark & { said: string }

type Box = { left: number; top: number; right: number; bottom: number }
type Frame = { frame: { id: string }; childFrames?: Frame[] }
type DomNode = {
  backendNodeId: number
  nodeType: number
  nodeValue?: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
  contentDocument?: DomNode
}

const ELEMENT = 1
const COMMENT = 8
/** How far around a thing its outline may stand, in CSS pixels. */
const AIR = 10

export async function drawnOn(page: Page): Promise<Drawn | undefined> {
  const [top, ...frames] = page.frames()
  const drawn = top && (await drawnIn(await page.context().newCDPSession(top)))
  if (drawn) return drawn
  for (const frame of frames) {
    // Only a frame that runs apart from its page can be asked by itself; the others were looked into with it.
    const session = await page
      .context()
      .newCDPSession(frame)
      .catch(() => undefined)
    const inside = session && (await drawnIn(session))
    if (inside) return inside
  }
  return undefined
}

async function drawnIn(cdp: CDPSession): Promise<Drawn | undefined> {
  try {
    const nodes = nodesIn((await cdp.send('DOM.getDocument', { depth: -1, pierce: true })).root)
    const mark = (await markedIn(cdp)) ?? (await outlinedIn(cdp, nodes))
    const said = nodes.find(node => attribute(node, 'class') === 'said')?.children ?? []
    return mark && { ...mark, said: said.map(({ nodeValue = '' }) => nodeValue).join('') }
  } finally {
    await cdp.detach()
  }
}

/** A node of the page with everything in it, over the borders of shadow roots and frames. */
function nodesIn(node: DomNode): DomNode[] {
  const { shadowRoots = [], children = [], contentDocument } = node
  return [node, ...[...shadowRoots, ...children, ...(contentDocument ? [contentDocument] : [])].flatMap(nodesIn)]
}

/** Looks from a world of our own in each frame: a page may have broken what is used here. */
async function markedIn(cdp: CDPSession): Promise<Mark | undefined> {
  const { frameTree } = (await cdp.send('Page.getFrameTree')) as { frameTree: Frame }
  const inside = ({ frame, childFrames = [] }: Frame): string[] => [frame.id, ...childFrames.flatMap(inside)]
  for (const frameId of inside(frameTree)) {
    const { executionContextId: contextId } = await cdp.send('Page.createIsolatedWorld', { frameId })
    const expression = `(${readMarked})()`
    const { result } = await cdp.send('Runtime.evaluate', { contextId, expression, returnByValue: true })
    if (result.value) return result.value
  }
  return undefined
}

function readMarked(): Mark | undefined {
  const [range] = (CSS.highlights.get('shown-place') ?? []) as Iterable<Range>
  if (!range) return undefined
  const rows: string[] = []
  for (let at: Node | null = range.commonAncestorContainer; at; at = at.parentNode ?? (at as ShadowRoot).host ?? null)
    for (let sign = at.previousSibling; sign instanceof Comment; sign = sign.previousSibling)
      if (sign.data.startsWith('row ')) rows.push(sign.data.slice(4))
  const { left, top, right, bottom } = range.getBoundingClientRect()
  return { words: String(range), rows, top, seen: left < innerWidth && right > 0 && top < innerHeight && bottom > 0 }
}

async function outlinedIn(cdp: CDPSession, nodes: DomNode[]): Promise<Mark | undefined> {
  const outline = nodes.find(
    node => attribute(node, 'class')?.startsWith('outline') && attribute(node, 'hidden') === undefined,
  )
  const drawn = outline && (await boxOf(cdp, outline))
  if (!drawn) return undefined
  const rows: string[] = []
  for (const [row, node] of rowsIn(nodes)) {
    const box = await boxOf(cdp, node)
    if (box && isAround(drawn, box)) rows.push(row)
  }
  const { clientWidth, clientHeight } = (await cdp.send('Page.getLayoutMetrics')).cssLayoutViewport
  return {
    rows,
    top: drawn.top,
    seen: drawn.left < clientWidth && drawn.right > 0 && drawn.top < clientHeight && drawn.bottom > 0,
  }
}

/** The rows of a page: each stands in a comment before its element, where nothing of the product looks. */
function rowsIn(nodes: DomNode[]): [row: string, node: DomNode][] {
  return nodes.flatMap(({ children = [] }) =>
    children.flatMap(({ nodeType, nodeValue = '' }, place): [string, DomNode][] => {
      const node = children.slice(place + 1).find(each => each.nodeType === ELEMENT)
      return nodeType === COMMENT && nodeValue.startsWith('row ') && node ? [[nodeValue.slice(4), node]] : []
    }),
  )
}

function attribute({ attributes = [] }: DomNode, name: string): string | undefined {
  const at = attributes.findIndex((each, place) => place % 2 === 0 && each === name)
  return at < 0 ? undefined : attributes[at + 1]
}

/** What has no box (it is hidden) has none here either. */
async function boxOf(cdp: CDPSession, { backendNodeId }: DomNode): Promise<Box | undefined> {
  const box = await cdp.send('DOM.getBoxModel', { backendNodeId }).catch(() => undefined)
  if (!box) return undefined
  const [left = 0, top = 0, , , right = 0, bottom = 0] = box.model.border
  return { left, top, right, bottom }
}

/** Whether an outline is drawn around just this box. */
function isAround(outline: Box, box: Box): boolean {
  const margins = [
    box.left - outline.left,
    box.top - outline.top,
    outline.right - box.right,
    outline.bottom - box.bottom,
  ]
  return margins.every(margin => margin > 0 && margin <= AIR)
}
