import { computeAccessibleName, getRole } from 'dom-accessibility-api'
import type { PageElement } from '@/lib/model/capture'
import { cutAt, LIMITS, oneLine } from '@/lib/text/plain-text'
import { isElement, nearest, nextNode } from './composed'
import { isEditable, isField } from './fields'
import { seenIn } from './seen-texts'
import { writtenByStyle } from './style-text'

const CONTROL =
  'button, a[href], summary, input, select, textarea, [contenteditable]:not([contenteditable="false" i]), [role="button"], [role="link"], [role^="menuitem"], [role="tab"], [role="checkbox"], [role="radio"], [role="switch"], [role="option"], [role="treeitem"], [role="textbox"], [role="searchbox"], [role="combobox"], [role="slider"], [role="spinbutton"]'
const THING = `${CONTROL}, img, canvas, video, audio, [role="gridcell"], [role="columnheader"], [role="rowheader"]`
const SVG = 'http://www.w3.org/2000/svg'
/** An element with more inside is named by its attributes alone: the whole computation would not end in time. */
const MOST_NODES = 300
const MOST_TEXT = 5_000
/** The style of what the computation of a name must not enter. */
const HIDDEN = { getPropertyValue: () => 'none' } as unknown as CSSStyleDeclaration
// Letters of icon fonts: they mean nothing outside their page.
const ICONS = /[\uE000-\uF8FF]/g

/** A thing as a screen reader would say it: kind, name, visible text. Never what somebody wrote into a field. */
export function describeElement(element: Element): PageElement {
  return {
    tag: cutAt(element.localName, 60),
    role: cutAt(roleOf(element), 60),
    name: readable(nameOf(element), LIMITS.heading),
    text: readable(seenIn(element, 120, isField), 120) || readable(writtenByStyle(element), 120),
  }
}

/** The nearest thing a person would name: the button around an icon, the whole drawing, else the element itself. */
export function thingOf(node: Node): Element {
  const element = nearest(node, () => true) ?? document.documentElement
  const thing = nearest(element, each => each.matches(THING) || controlOf(each) !== null)
  return (thing && controlOf(thing)) ?? thing ?? drawingAround(element) ?? element
}

/** The field a label belongs to, where it can be seen. */
function controlOf(label: Element): Element | null {
  const control = label.localName === 'label' ? (label as HTMLLabelElement).control : null
  return control?.checkVisibility() ? control : null
}

/** The control that holds a node: a button, a link, a field; `null` where it stands in plain text. */
export function controlAround(node: Node): Element | null {
  return nearest(node, element => element.matches(CONTROL))
}

/** A part of a drawing stands for the whole, unless it is a text or has a name of its own. */
function drawingAround(part: Element): Element | null {
  if (part.namespaceURI !== SVG) return null
  const named = nearest(part, each => each.namespaceURI !== SVG || each.matches('text, [aria-label], svg'))
  if (named?.localName !== 'svg') return named
  let whole = named as SVGElement
  while (whole.ownerSVGElement) whole = whole.ownerSVGElement
  return whole
}

function roleOf(element: Element): string {
  const role = getRole(element)
  if (role) return role === 'columnheader' && element.getAttribute('scope') === 'row' ? 'rowheader' : role
  if (element.localName === 'svg') return 'img'
  return element.localName === 'input' || isEditable(element) ? 'textbox' : ''
}

function nameOf(element: Element): string {
  const whole = isSmall(element) && mayBeAsked(element) ? computedName(element) : ''
  const named = ['aria-label', 'alt', 'placeholder', 'aria-placeholder', 'title'].map(each =>
    element.getAttribute(each),
  )
  return [whole, ...named].find(name => name?.trim()) ?? ''
}

/** The name as browsers compute it, with every field inside hidden from the computation. */
function computedName(element: Element): string {
  try {
    return computeAccessibleName(element, {
      computedStyleSupportsPseudoElements: true,
      getComputedStyle: (part, pseudo) =>
        part !== element && (isField(part) || !mayBeAsked(part)) ? HIDDEN : getComputedStyle(part, pseudo),
    })
  } catch {
    return ''
  }
}

/** Whether what names an element (its labels, what it refers to) is small and holds nobody's writing. */
function mayBeAsked(element: Element): boolean {
  if (element.hasAttribute('aria-owns')) return false
  const root = element.getRootNode() as Document | ShadowRoot
  const named = (element.getAttribute('aria-labelledby') ?? '').split(/\s+/).map(id => root.getElementById?.(id))
  const labels = (element as HTMLInputElement).labels ?? []
  return [...named, ...labels].every(label => !label || (!isField(label) && isSmall(label)))
}

function isSmall(element: Element): boolean {
  let [nodes, text]: [number, number] = [0, 0]
  for (let node: Node | null = element; node; node = nextNode(node, true, element)) {
    text += (node as Text).length ?? 0
    if (++nodes > MOST_NODES || text > MOST_TEXT) return false
    if (isElement(node) && node.localName === 'slot')
      for (const given of (node as HTMLSlotElement).assignedElements()) if (!isSmall(given)) return false
  }
  return true
}

function readable(text: string, limit: number): string {
  return oneLine(text.replace(ICONS, ' '), limit)
}
