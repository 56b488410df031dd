import { takesAnything } from './page'

/** Children of one parent that are of a kind: the items of a list, the rows of a table, the cards of a page. */
export type Like = { kind: 'list' | 'rows' | 'container'; members: Element[] }

const CARDS = new Set(['div', 'section', 'article', 'aside', 'figure', 'a', 'li', 'nav', 'span', 'button', 'dl'])

export function likesIn(body: Element): Like[] {
  return [body, ...body.querySelectorAll('*')].flatMap(likeChildren)
}

function likeChildren(parent: Element): Like[] {
  const children = [...parent.children]
  if (children.length < 2) return []
  if (parent.matches('ul, ol')) return enough('list', [children.filter(child => child.localName === 'li')], 2)
  if (parent.matches('tbody, table')) return enough('rows', [children.filter(isRow)], 2)
  // Words between the children would belong to one or the other.
  const bare = [...parent.childNodes].some(node => node.nodeType === Node.TEXT_NODE && /\S/.test((node as Text).data))
  if (bare || !takesAnything(parent)) return []
  const cards = children.filter(child => CARDS.has(child.localName))
  return enough('container', [...Map.groupBy(cards, kindOf).values()], 3)
}

/** The row of a head stays where it is. */
function isRow(child: Element): boolean {
  return child.localName === 'tr' && child.querySelector(':scope > td') !== null
}

function kindOf(card: Element): string {
  return [card.localName, card.getAttribute('class'), card.firstElementChild?.localName].join(' ')
}

function enough(kind: Like['kind'], groups: Element[][], least: number): Like[] {
  return groups.filter(members => members.length >= least).map(members => ({ kind, members }))
}
