import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { asker } from '@/lib/messages/messages'
import { cardDoor } from '@/lib/page/words/card-door'
import { focusedWord } from '@/lib/page/words/focused-word'

/** How long the keyboard rests on something before the card of a word in it is asked for, in milliseconds. */
const REST = 400

const here = globalThis as { ammWordFocus?: AbortController }
const ask = asker(message => browser.runtime.sendMessage(message))

/**
 * Registered beside the words script, which has no room for it: a marked word inside what the keyboard comes to shows
 * its card, as it does under the pointer. The keyboard stays where it is. Running twice changes nothing.
 */
export default defineUnlistedScript(() => {
  here.ammWordFocus?.abort()
  const events = new AbortController()
  here.ammWordFocus = events
  let close: (() => void) | undefined
  let turn = 0
  let timer: ReturnType<typeof setTimeout> | undefined

  const leave = () => {
    turn++
    clearTimeout(timer)
    close?.()
    close = undefined
  }
  const show = async (target: Element) => {
    const mine = turn
    const word = focusedWord(target)
    if (!word) return
    const content = await ask('card', { words: word.words }).catch(() => undefined)
    if (!content || mine !== turn) return
    close = cardDoor()?.(content, word, { focus: false, closed: () => {} })
  }
  const come = ({ target }: FocusEvent) => {
    leave()
    // The extension may have been updated or removed.
    if (!browser.runtime?.id) return events.abort()
    if (!(target instanceof Element) || !target.matches(':focus-visible')) return
    timer = setTimeout(() => void show(target), REST)
  }

  const listen = { capture: true, passive: true, signal: events.signal }
  document.addEventListener('focusin', come, listen)
  document.addEventListener('focusout', leave, listen)
  events.signal.addEventListener('abort', leave)
})
