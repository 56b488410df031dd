import { thingOf } from '@/lib/page/capture/describe-element'
import { documentIn } from '@/lib/page/capture/frames'
import { shadowRootOf } from '@/lib/page/shadow-root'
import { ours } from './tree'

type Point = { x: number; y: number }

/** What says something by itself: pictures, controls, and whatever the page gave a name or a role. */
const SPEAKS =
  'img, svg, canvas, video, embed, object, iframe, input, select, textarea, button, a, summary, [role], [aria-label], [title]'
const MOST_LAYERS = 8
const MOST_CHILDREN = 300

/**
 * The thing a person sees at a point of a document's window: through shadow roots and frames of the same origin,
 * below transparent layers that only catch the pointer, and text the pointer passes through.
 */
export function thingAt(document: Document, at: Point): Element | undefined {
  const hit = deepest(document, at)
  return hit && thingOf(hit)
}

function deepest(scope: Document | ShadowRoot, at: Point): Element | undefined {
  const top = scope.elementFromPoint(at.x, at.y)
  if (!top) return undefined
  const hit = speaks(top) ? top : (layerBelow(scope, at, top) ?? untouchable(top, at) ?? top)
  const inside = documentIn(hit)
  if (inside) {
    const { x, y } = hit.getBoundingClientRect()
    return deepest(inside, { x: at.x - x - hit.clientLeft, y: at.y - y - hit.clientTop }) ?? hit
  }
  const root = shadowRootOf(hit)
  const inner = root && root !== scope ? deepest(root, at) : undefined
  return inner ?? hit
}

function speaks(element: Element): boolean {
  return element.matches(SPEAKS) || [...element.childNodes].some(hasWords) || shadowRootOf(element) !== null
}

function hasWords(node: Node): boolean {
  return node.nodeType === Node.TEXT_NODE && (node.nodeValue ?? '').trim() !== ''
}

/** Under an empty layer, the first thing that speaks; what merely holds the layer is no answer. */
function layerBelow(scope: Document | ShadowRoot, { x, y }: Point, top: Element): Element | undefined {
  if (top.firstElementChild) return undefined
  return scope
    .elementsFromPoint(x, y)
    .slice(1, MOST_LAYERS)
    .find(element => !element.contains(top) && speaks(element))
}

/** The innermost element at the point that lets the pointer pass (`pointer-events: none`). */
function untouchable(top: Element, at: Point): Element | undefined {
  let found: Element | undefined
  let children = top.children
  for (let depth = 0; depth < 20 && children.length > 0 && children.length <= MOST_CHILDREN; depth++) {
    const next = [...children].find(child => letsThrough(child) && holds(child, at))
    if (!next) break
    found = next
    children = next.children
  }
  return found
}

function letsThrough(element: Element): boolean {
  return !ours.has(element) && getComputedStyle(element).pointerEvents === 'none'
}

function holds(element: Element, { x, y }: Point): boolean {
  return [...element.getClientRects()].some(
    box => x >= box.left && x < box.right && y >= box.top && y < box.bottom && element.checkVisibility(),
  )
}
