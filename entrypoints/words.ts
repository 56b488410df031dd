import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageStorage } from '@/lib/browser/page-storage'
import { asker, NEXT_WORD } from '@/lib/messages/messages'
import { shadowRootOf } from '@/lib/page/shadow-root'
import { MarkedPage } from '@/lib/page/words/mark-words'
import { unpackIndex } from '@/lib/text/word-index'

const here = globalThis as { ammWords?: { isAlive: () => boolean; stop: () => void } | undefined }
/** When the page may have changed in a way that nothing tells: the person is there, and does something. */
const SIGNS = ['pointerover', 'input', 'resize']
const ask = asker(message => browser.runtime.sendMessage(message))

/** Advertisements, counters and the like, and what cannot be seen, are left alone. */
const isShown = () =>
  innerWidth >= 200 &&
  innerHeight >= 100 &&
  frameElement?.checkVisibility({ opacityProperty: true, visibilityProperty: true }) !== false

/** False when the extension was updated, switched off or removed: then nobody answers us any more. */
const isAlive = () => Boolean(browser.runtime?.id)

/** The browser refuses a page's script that was orphaned, in the page's own console. */
const rootOf = (element: Element) => {
  try {
    return shadowRootOf(element)
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

  let page: MarkedPage | undefined
  const events = new AbortController()
  const stop = () => {
    page?.stop()
    page = here.ammWords = undefined
    events.abort()
    if (!isAlive()) return
    browser.storage.local.onChanged.removeListener(onChange)
    browser.runtime.onMessage.removeListener(onCommand)
  }
  const onSign = () => (isAlive() ? page?.look() : stop())
  /** What fails because we are orphaned ends us silently. */
  const quietly = <Reply>(work: Promise<Reply>) =>
    work.catch(() => {
      if (!isAlive()) stop()
      return undefined
    })

  const read = async () => {
    const { index, marks = 'first' } = await readPageStorage('index', 'marks')
    const words = index && unpackIndex(index.packed)
    if (!words || words.entries.length === 0) {
      page?.stop()
      page = undefined
    } else if (page) page.update(words, marks)
    else
      page = new MarkedPage(words, marks, {
        rootOf,
        explain: words => quietly(ask('card', { words })),
        isAlive,
        replaced: stop,
      })
  }
  const onChange = (changes: Record<string, unknown>) => {
    if (changes.index || changes.marks) quietly(read())
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
  quietly(read())
})
