import type { CardContent, CardDeed } from '@/lib/model/card'
import type { RecallAnswer } from '@/lib/model/recall'
import type { Act } from './card-deeds'
import { button, made, renew } from './card-parts'

/** "What was it?": what the card says stays away until it is asked for, and then it is answered how well one knew it. */
export function askFirst({ ask, t }: CardContent, rest: HTMLElement[], act: Act, grown: () => void): HTMLElement {
  const asked = made('div', 'asked')
  if (!ask) return asked
  const tryTo = (deed: CardDeed, then: () => void) =>
    void act(deed, 0)
      .catch(() => false)
      .then(done => (done ? then() : say(t.failed)))
  const say = (words: string, ...more: HTMLElement[]) => {
    const said = made('p', '', words)
    said.role = 'status'
    renew(asked, said, ...more)
  }
  const offer = () => {
    const answers = Object.entries(ask.answers).map(([answer, words]) => {
      const press = button(ICONS[answer as RecallAnswer], words)
      press.onclick = () => tryTo(answer as RecallAnswer, () => say(ask.noted, undo()))
      return press
    })
    renew(asked, ...answers)
  }
  const undo = () => {
    const press = button('undo', t.undo)
    press.onclick = () => tryTo('not-asked', offer)
    return press
  }
  const show = button('eye', ask.show)
  show.onclick = () => {
    for (const part of rest) part.hidden = false
    asked.ariaLabel = ask.what
    asked.role = 'group'
    // Whoever listens hears what it means when the keyboard comes to the answers.
    asked.setAttribute('aria-describedby', 'meaning')
    offer()
    grown()
  }
  for (const part of rest) part.hidden = true
  asked.append(made('p', 'what', ask.what), show)
  return asked
}

const ICONS = { knew: 'tick', nearly: 'nearly', 'not-yet': 'again' } as const
