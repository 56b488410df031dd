import type { AppInPage } from '@/lib/model/app'
import type { Embed } from '@/lib/model/capture'
import { firstAt } from '@/lib/text/first-at'
import { isElement, nextNode } from './composed'
import { focused } from './fields'
import { documentIn, IN_SHADOW, indexIn, pathOf } from './frames'
import { soon } from './seen-texts'

/** Several frames in shadow roots cannot be told apart. */
const ONE_OF_SEVERAL = -2
const PATIENCE = 60

/** The frame the question is about: the one that was chosen, else the one with the focus, else the one the tool lives in. */
export function embedOf(apps: readonly AppInPage[], chosen: Node | undefined): Embed | undefined {
  const frame = asFrame(chosen) ?? (chosen ? undefined : (asFrame(focused()) ?? frameOfTool(apps)))
  const view = frame?.contentWindow
  const around = frame?.ownerDocument.defaultView
  if (!frame || !view || !around) return undefined
  const index = indexIn(around, view)
  const path = [...pathOf(around), index === IN_SHADOW && !isOnly(frame) ? ONE_OF_SEVERAL : index]
  const from = URL.parse(frame.src)
  const app = (from && firstAt(apps, from)) ?? apps.find(each => each.frame && frame.matches(each.frame.selector))
  const site = from?.protocol.startsWith('http') ? from.hostname : app?.frame?.site
  return { path, ...(site && !documentIn(frame) ? { site } : {}), ...(app ? { app: app.name } : {}) }
}

function asFrame(node: Node | null | undefined): HTMLIFrameElement | undefined {
  return isElement(node) && /^i?frame$/.test(node.localName) ? (node as HTMLIFrameElement) : undefined
}

function frameOfTool(apps: readonly AppInPage[]): HTMLIFrameElement | undefined {
  const selector = firstAt(apps, location)?.frame?.selector
  const [first, second] = selector ? document.querySelectorAll(selector) : []
  return second ? undefined : asFrame(first)
}

/** Whether no second frame of its document is in a shadow root. */
function isOnly(frame: Element): boolean {
  const until = soon(PATIENCE)
  for (let node: Node | null = frame.ownerDocument, count = 1; node; node = nextNode(node, true), count++) {
    if (asFrame(node) && node !== frame && node.getRootNode() !== frame.ownerDocument) return false
    if (count % 256 === 0 && performance.now() > until) return false
  }
  return true
}
