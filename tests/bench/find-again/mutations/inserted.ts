import { pick } from '../chance'
import type { Like } from './like'
import { likesIn } from './like'
import type { ChangedPage } from './page'

const CHANCE: Record<Like['kind'], number> = { list: 0.5, rows: 0.7, container: 0.15 }
/** A sibling with more inside is not copied: a few words stand for it. */
const MOST_NODES = 300
const NAMES = ['alt', 'title', 'aria-label', 'placeholder', 'value']

/** Foreign blocks at both ends of the page, and one or two foreign siblings in lists, tables and containers. */
export function inserted(page: ChangedPage): void {
  const { body, random } = page
  for (const { kind, members } of likesIn(body)) {
    if (random() >= CHANCE[kind]) continue
    for (let count = random() < 0.5 ? 1 : 2; count > 0; count--) {
      const beside = pick(members, random)
      const stranger = beside && strangerLike(beside, page)
      if (stranger) beside[random() < 0.5 ? 'before' : 'after'](stranger)
    }
  }
  body.prepend(block(page))
  body.append(block(page))
}

function block({ words, random }: ChangedPage): Element {
  const made = document.createElement('div')
  const text = document.createElement('p')
  text.textContent = words(10 + Math.floor(random() * 20))
  const link = document.createElement('a')
  link.href = '/another'
  link.textContent = words(3)
  made.append(text, link)
  return made
}

/** An element as the site would make one more of them: the same make, with other words, names and addresses. */
function strangerLike(member: Element, page: ChangedPage): Element {
  if (member.querySelectorAll('*').length > MOST_NODES) return shortStranger(member, page)
  const copy = member.cloneNode(true) as Element
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    element.removeAttribute('id')
    for (const name of NAMES) if (element.getAttribute(name)?.trim()) element.setAttribute(name, page.words(2))
    if (element.hasAttribute('href')) element.setAttribute('href', `/${encodeURIComponent(page.words(1))}`)
    if (element.hasAttribute('src')) element.setAttribute('src', `data:,${encodeURIComponent(page.words(1))}`)
    element.removeAttribute('srcset')
  }
  const texts = document.createTreeWalker(copy, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const text = texts.currentNode as Text
    if (!text.parentElement?.closest('script, style')) text.data = otherWords(text.data, page)
  }
  return copy
}

/** As many words with the same white space between them. */
function otherWords(text: string, { words }: ChangedPage): string {
  return text.replace(/\S+/g, () => words(1))
}

function shortStranger(member: Element, { words }: ChangedPage): Element {
  const copy = member.cloneNode() as Element
  copy.removeAttribute('id')
  if (member.localName !== 'tr') copy.textContent = words(12)
  else
    for (const cell of member.children) {
      const own = cell.cloneNode() as Element
      own.textContent = words(2)
      copy.append(own)
    }
  return copy
}
