import type { ChangedPage } from './page'

const REFERENCES =
  'for aria-labelledby aria-describedby aria-controls aria-owns aria-activedescendant aria-flowto aria-details aria-errormessage headers list form'
const IN_SELECTOR = /\[[^\]]*\]|([.#])((?:\\.|[\w-]|[^\0-\x7f])+)/g

/**
 * Every class and id becomes a hash, as if the site had been built anew: what refers to them (labels, links in the
 * page, styles) changes with them, so that the page looks and works as before.
 */
export function renamed({ body, random, undo }: ChangedPage): void {
  const salt = Math.floor(random() * 2 ** 32)
  const rename = (name: string) => hashed(name, salt)
  const root = body.ownerDocument.documentElement
  const before = [root, body].map(element => [element, element.className, element.id] as const)
  undo.push(() => {
    for (const [element, className, id] of before) {
      if (className) element.className = className
      if (id) element.id = id
    }
    for (const style of document.querySelectorAll('head style')) style.replaceChildren(...style.childNodes)
  })
  for (const element of [root, body, ...body.querySelectorAll('*')]) renameIn(element, rename)
  for (const { cssRules } of ownSheets()) renameRules(cssRules, rename)
}

/** The sheets that stand in the page; those from elsewhere were not loaded. */
function ownSheets(): CSSStyleSheet[] {
  return [...document.styleSheets].filter(({ ownerNode }) => ownerNode instanceof HTMLStyleElement)
}

function renameIn(element: Element, rename: (name: string) => string): void {
  const each = (names: string) => names.replace(/\S+/g, rename)
  for (const name of ['class', 'id', ...REFERENCES.split(' ')]) {
    const value = element.getAttribute(name)
    if (value?.trim()) element.setAttribute(name, each(value))
  }
  for (const { name, value } of [...element.attributes]) {
    if (/^(xlink:)?href$/.test(name) && /^#./.test(value)) element.setAttribute(name, `#${rename(value.slice(1))}`)
    else if (/url\(["']?#/.test(value))
      element.setAttribute(
        name,
        value.replace(/(url\(["']?#)([^"')]+)/g, (_, start, id) => start + rename(id)),
      )
  }
}

function renameRules(rules: CSSRuleList, rename: (name: string) => string): void {
  for (const rule of rules) {
    if (rule instanceof CSSStyleRule)
      rule.selectorText = rule.selectorText.replace(IN_SELECTOR, (whole, sign?: string, name?: string) =>
        sign && name ? sign + rename(name.replaceAll('\\', '')) : whole,
      )
    if ('cssRules' in rule) renameRules(rule.cssRules as CSSRuleList, rename)
  }
}

function hashed(name: string, salt: number): string {
  let hash = salt
  for (const character of name) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x9e3779b1) ^ (hash >>> 15)
  return `x${(hash >>> 0).toString(36)}`
}
