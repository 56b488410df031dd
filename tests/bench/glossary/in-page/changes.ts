/** Pages that change while they are marked; the browser's own account of its work is read outside. */

import { seeded } from '../../figures'
import { pick } from '../../find-again/chance'

const frame = () => new Promise(requestAnimationFrame)

/** One small change a frame, in a box that nothing else on the page depends on. */
export async function changeBox(frames: number): Promise<void> {
  const box = document.querySelector<HTMLElement>('#bench-box') ?? document.createElement('div')
  if (!box.id) {
    box.id = 'bench-box'
    box.style.cssText = 'position:fixed;top:0;left:0;width:300px;height:20px;contain:strict'
    document.body.append(box)
  }
  for (let at = 0; at < frames; at++) {
    box.textContent = `change ${at}`
    await frame()
  }
}

const NEW = 10
const KEPT = 300
const REWRITTEN = 20

/** A feed that never rests: posts come and go, texts are rewritten, somebody scrolls. The same for the same seed. */
export function feedOf(words: string[], seed: number): (frames: number) => Promise<void> {
  const random = seeded(seed)
  const text = () => Array.from({ length: 35 }, () => pick(words, random)).join(' ')
  const feed = document.body.appendChild(document.createElement('main'))
  return async frames => {
    for (let at = 0; at < frames; at++) {
      for (let post = 0; post < NEW; post++) {
        const article = document.createElement('article')
        for (let paragraph = 0; paragraph < 2; paragraph++) {
          const element = document.createElement('p')
          element.textContent = text()
          article.append(element)
        }
        feed.append(article)
      }
      while (feed.childElementCount > KEPT) feed.firstElementChild?.remove()
      const paragraphs = [...feed.querySelectorAll('p')]
      for (let time = 0; time < REWRITTEN; time++) {
        const node = pick(paragraphs, random)?.firstChild
        if (node) node.nodeValue = text()
      }
      if (at % 3 === 0) scrollBy(0, 40)
      await frame()
    }
  }
}
