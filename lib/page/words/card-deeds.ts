import type { CardContent, CardDeed } from '@/lib/model/card'
import { button, made, renew } from './card-parts'

/** What is done with a word, by its name and whose saying it belongs to; false, or an error, when nothing came of it. */
export type Act = (deed: CardDeed, nth: number) => Promise<boolean>

const UNDOES = { know: 'not-known', 'not-here': 'here-again' } as const

/** The foot of a card: what can be done with its word, and afterwards what was done, with its undo. */
export function deedsOf({ t }: CardContent, act: Act): HTMLElement {
  const foot = made('div', 'deeds')
  const say = (words: string, ...more: HTMLElement[]) => {
    const said = made('p', '', words)
    said.setAttribute('role', 'status')
    renew(foot, said, ...more)
  }
  const tryTo = (deed: CardDeed, then: () => void) =>
    void act(deed, 0)
      .catch(() => false)
      .then(done => (done ? then() : say(t.failed)))
  const offer = (hadFocus: boolean) => {
    const know = button('tick', t.know)
    const again = button('speech', t.askAgain)
    const notHere = button('hide', t.notHere)
    know.onclick = () => tryTo('know', () => done('know', t.known))
    again.onclick = () => void act('ask-again', 0).catch(() => {})
    notHere.onclick = () => tryTo('not-here', () => done('not-here', t.notHereNow))
    foot.replaceChildren(know, again, notHere)
    if (hadFocus) know.focus({ preventScroll: true })
  }
  const done = (deed: keyof typeof UNDOES, words: string) => {
    const undo = button('undo', t.undo)
    undo.onclick = () => tryTo(UNDOES[deed], () => offer(true))
    say(words, undo)
  }
  offer(false)
  return foot
}
