import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageStorage } from '@/lib/browser/page-storage'
import { asker, NEXT_WORD } from '@/lib/messages/messages'
import { awaitText } from '@/lib/page/words/await-text'
import { isShown } from '@/lib/page/words/is-shown'
import { KnownWords } from '@/lib/page/words/known-words'
import type { Look } from '@/lib/page/words/marks-door'
import { unpackIndex } from '@/lib/text/word-index'

const here = globalThis as { ammWords?: { isAlive: () => boolean; stop: () => void } | undefined }
/** When the page may have changed in a way that nothing tells: the person is there, and does something. */
const SIGNS = ['pointerover', 'input', 'resize']
const ask = asker(message => browser.runtime.sendMessage(message))

/** False when the extension was updated, switched off or removed: then nobody answers us any more. */
const isAlive = () => Boolean(browser.runtime?.id)

/** The browser refuses elements of other languages than HTML, and a script that was orphaned. */
const rootOf = (element: Element) => {
  try {
    return element.shadowRoot ?? browser.dom.openOrClosedShadowRoot(element as HTMLElement)
  } catch {
    return null
  }
}

/** Registered on the sites the person granted: marks the words of their glossary. Running twice changes nothing. */
export default defineUnlistedScript(function start() {
  if (here.ammWords?.isAlive() || !isAlive() || !('highlights' in CSS)) return
  if (!isShown()) {
    // The page may show this frame later, or make it larger.
    for (const sign of SIGNS) addEventListener(sign, start, { once: true })
    return
  }
  here.ammWords?.stop()

  let page: KnownWords | undefined
  let text: ReturnType<typeof awaitText> | undefined
  const events = new AbortController()
  const stop = () => {
    page?.stop()
    text?.stop()
    page = here.ammWords = undefined
    events.abort()
    if (!isAlive()) return
    browser.storage.local.onChanged.removeListener(onChange)
    browser.runtime.onMessage.removeListener(onCommand)
  }
  const onSign = () => {
    if (!isAlive()) stop()
    page?.look()
    text?.look()
  }
  /** What fails because we are orphaned ends us silently. */
  const quietly = <Reply>(work: Promise<Reply>) =>
    work.catch(() => {
      if (!isAlive()) stop()
      return undefined
    })

  const read = async () => {
    const { index, marks = 'first' } = await readPageStorage('index', 'marks')
    const words = index && unpackIndex(index.packed)
    // An index from before lines faded says nothing of it.
    const look = { mode: marks, faint: index?.faint ?? [[], []] } satisfies Look
    // Even when no word is left: a card that says so may be open.
    if (words && page) page.update(words, look)
    else if (words && words.entries.length > 0)
      page = new KnownWords(words, look, {
        rootOf,
        explain: words => quietly(ask('card', { words })),
        met: words => void quietly(ask('met', { words })),
        marks: () => quietly(ask('marks', {})),
        isAlive,
        replaced: stop,
      })
  }
  /** The index is not even loaded where there is nothing to read. */
  const begin = () => {
    text?.stop()
    text = awaitText(rootOf, () => void quietly(read()))
  }
  const onChange = (changes: Record<string, unknown>) => {
    if (changes.index || changes.marks) begin()
    if (changes.sites) quietly(ask('still-here', {}).then(isWelcome => isWelcome || stop()))
  }
  const onCommand = (message: unknown) => {
    const { amm } = message as { amm?: unknown }
    if (amm === NEXT_WORD && document.activeElement?.localName !== 'iframe') page?.next()
  }

  here.ammWords = { isAlive, stop }
  browser.storage.local.onChanged.addListener(onChange)
  browser.runtime.onMessage.addListener(onCommand)
  for (const sign of SIGNS) addEventListener(sign, onSign, events)
  begin()
})
