import type { Page } from '@playwright/test'

type DomNode = { nodeType: number; nodeValue: string; children?: DomNode[]; shadowRoots?: DomNode[] }

/** The texts inside all shadow roots of a page, closed ones too: what an extension shows there, a page cannot read. */
export async function shadowTexts(page: Page): Promise<string> {
  const cdp = await page.context().newCDPSession(page)
  const { root } = await cdp.send('DOM.getDocument', { depth: -1, pierce: true })
  await cdp.detach()
  const inside = (node: DomNode, shadow: boolean): string[] => [
    ...(shadow && node.nodeType === 3 ? [node.nodeValue] : []),
    ...(node.shadowRoots ?? []).flatMap(each => inside(each, true)),
    ...(node.children ?? []).flatMap(each => inside(each, shadow)),
  ]
  return inside(root, false).join('\n')
}
