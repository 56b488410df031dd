/** A React page under the marks of others: whether its texts are still what it says they are. */
import { createElement } from 'react'
import { flushSync } from 'react-dom'
import { createRoot } from 'react-dom/client'
import type { DomPeer } from './in-page'

const WORDS = ['dashboard', 'pivot table', 'cohort', 'retention']
const ITEMS = 20

/** Text, bold part and presence of every item follow from the count of renders. */
function itemsOf(count: number): { key: number; text: string; bold: string; end: string }[] {
  const word = (at: number) => WORDS[at % WORDS.length] ?? ''
  return Array.from({ length: ITEMS }, (_, at) => ({
    key: at,
    text: `Row ${at} shows the ${word(at + count)} of week ${count} `,
    bold: word(at * 3 + count),
    end: count % 2 ? ` and one ${word(at)}` : ' alone',
  })).filter(({ key }) => (key + count) % 7 > 0)
}

function List({ count }: { count: number }) {
  return createElement(
    'ul',
    null,
    itemsOf(count).map(({ key, text, bold, end }) =>
      createElement('li', { key }, text, createElement('b', null, bold), end),
    ),
  )
}

/** How many of the renders showed something else than they should. `peer` marks after each; undefined marks nothing. */
async function wrongRenders(peer: DomPeer | undefined, renders: number): Promise<number> {
  const place = document.body.appendChild(document.createElement('div'))
  const root = createRoot(place, { onUncaughtError: () => {} })
  const render = (count: number) => {
    try {
      flushSync(() => root.render(createElement(List, { count })))
    } catch {
      // What React threw shows in what it left on the page.
    }
  }
  render(0)
  if (peer === 'ours') await globalThis.glossaryBench.start()
  let wrong = 0
  for (let count = 1; count <= renders; count++) {
    if (peer && peer !== 'ours') globalThis.glossaryBench.mark(peer, WORDS)
    await globalThis.glossaryBench.frames(3)
    render(count)
    const wanted = itemsOf(count).map(({ text, bold, end }) => text + bold + end)
    const shown = [...place.querySelectorAll('li')].map(item => item.textContent)
    if (JSON.stringify(shown) !== JSON.stringify(wanted)) wrong++
  }
  return wrong
}

declare global {
  var reactBench: { wrongRenders: typeof wrongRenders; words: string[] }
}
globalThis.reactBench = { wrongRenders, words: WORDS }
