import type { CardContent, CardReady, CardSaying } from '@/lib/model/card'
import type { Act } from './card-deeds'
import { button, directionOf, foreign, link, made } from './card-parts'

/** What one person said of the word: first the words and what it is like, then the dictionary, then the rest. */
export function sayingOf(saying: CardSaying, nth: number, { t }: CardContent, act: Act): HTMLElement {
  const { meaning, said, comparison, plain, steps = [], link: address, met } = saying
  const words = made('div', 'quote', foreign('p', 'meaning', meaning), foreign('p', 'by', said))
  // The margin line stands where these words begin.
  words.dir = directionOf(meaning)
  const parts: Node[] = [words]
  if (comparison) parts.push(made('p', 'label', t.like), foreign('p', 'words', comparison))
  if (plain) parts.push(made('p', 'label', t.inShort), foreign('p', '', plain))
  if (steps.length > 0) {
    const list = made('ol', '')
    list.append(...steps.map(step => foreign('li', '', step)))
    parts.push(made('p', 'label', t.steps), list)
  }
  if (address) parts.push(link(address, t.link))
  if (met === true) {
    const where = button('place', t.whereMet)
    where.onclick = () => void act('where-met', nth).catch(() => {})
    parts.push(where)
  } else parts.push(made('p', 'by', met))
  return made('div', 'saying', ...parts)
}

/** What a ready-made pack says: first whose words these are not, and without the line that stands beside a person's. */
export function readyOf({ said, meaning, comparison, more }: CardReady): HTMLElement {
  return made(
    'div',
    'saying ready',
    foreign('p', 'by', said),
    foreign('p', 'meaning', meaning),
    foreign('p', 'like', comparison),
    ...more.map(sentence => foreign('p', 'by', sentence)),
  )
}
