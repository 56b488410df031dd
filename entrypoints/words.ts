import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { readPageStorage } from '@/lib/browser/page-storage'
import { asker, NEXT_WORD } from '@/lib/messages/messages'
import { shadowRootOf } from '@/lib/page/shadow-root'
import { MarkedPage } from '@/lib/page/words/mark-words'
import { unpackIndex } from '@/lib/text/word-index'

const here = globalThis as { ammWords?: { isAlive: () => boolean; stop: () => void } | undefined }
const ask = asker(message => browser.runtime.sendMessage(message))

/** Registered on the sites the person granted: marks the words of their glossary. Running twice changes nothing. */
export default defineUnlistedScript(() => {
  // Frames smaller than this are advertisements, counters and the like.
  if (innerWidth < 200 || innerHeight < 100 || here.ammWords?.isAlive() || !('highlights' in CSS)) return
  here.ammWords?.stop()

  let page: MarkedPage | undefined
  /** False when the extension was updated, switched off or removed: then nobody answers us any more. */
  const isAlive = () => Boolean(browser.runtime?.id)
  const stop = () => {
    page?.stop()
    page = here.ammWords = undefined
    document.removeEventListener('pointerover', leaveIfOrphaned)
    if (!isAlive()) return
    browser.storage.local.onChanged.removeListener(onChange)
    browser.runtime.onMessage.removeListener(onCommand)
  }
  const leaveIfOrphaned = () => {
    if (!isAlive()) stop()
  }
  /** What fails because we are orphaned ends us silently. */
  const quietly = (work: Promise<unknown>) => work.catch(() => isAlive() || stop())

  const read = async () => {
    const { index, marks = 'first' } = await readPageStorage('index', 'marks')
    const words = index && unpackIndex(index.packed)
    if (!words || words.terms === 0) {
      page?.stop()
      page = undefined
    } else if (page) page.update(words, marks)
    else
      page = new MarkedPage(words, marks, {
        rootOf: shadowRootOf,
        explain: words => ask('card', { words }),
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
  document.addEventListener('pointerover', leaveIfOrphaned, { passive: true })
  quietly(read())
})
