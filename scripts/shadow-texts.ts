import type { Page } from '@playwright/test'

type DomNode = {
  nodeType: number
  nodeValue: string
  attributes?: string[]
  children?: DomNode[]
  shadowRoots?: DomNode[]
}

/**
 * The texts inside all shadow roots of a page, closed ones too, also those that only its style draws: what an extension
 * shows there, a page cannot read.
 */
export async function shadowTexts(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  await cdp.detach()
  const inside = (node: DomNode, shadow: boolean): string[] => [
    ...(shadow && node.nodeType === 3 ? [node.nodeValue] : []),
    ...(shadow ? drawnBy(node) : []),
    ...(node.shadowRoots ?? []).flatMap(each => inside(each, true)),
    ...(node.children ?? []).flatMap(each => inside(each, shadow)),
  ]
  return inside(root, false).join('\n')
}

function drawnBy({ attributes = [] }: DomNode): string[] {
  const at = attributes.indexOf('data-words')
  return at < 0 ? [] : [attributes[at + 1] ?? '']
}
