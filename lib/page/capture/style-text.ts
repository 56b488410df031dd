/** Text that only a style puts there: it is in no node of the page. */
export function writtenByStyle(element: Element): string {
  const contents = ['::before', '::after'].map(pseudo => getComputedStyle(element, pseudo).content)
  return contents.flatMap(content => [...content.matchAll(/"([^"]*)"/g)].map(([, text]) => text)).join(' ')
}
