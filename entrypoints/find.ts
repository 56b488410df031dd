import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import type { ShowPlace } from '@/lib/messages/messages'
import { asker, END_LOOKING, SHOW_PLACE, STILL_LOOKING } from '@/lib/messages/messages'
import type { LookingGuide, Reach } from '@/lib/model/looking'
import { documentsIn, outermost, pathOf } from '@/lib/page/capture/frames'
import { soon } from '@/lib/page/capture/seen-texts'
import { findAgain } from '@/lib/page/find/find-again'
import { Finding } from '@/lib/page/find/finding'
import { strangersIn } from '@/lib/page/find/strangers'

const here = globalThis as { ammFinding?: { end: () => void } | undefined }
const ask = asker(message => browser.runtime.sendMessage(message))
/** Milliseconds one look may take: then what was not looked at counts as not there. */
const TIME_BOX = 1_000

/** Injected to show a place again. Returns where it is and what it cannot see; what it finds follows as messages. */
export default defineUnlistedScript({ globalName: 'ammFind', main })

function main(): Reach | undefined {
  if (document.contentType === 'application/pdf') return undefined
  const page = outermost(window)
  // The copy in the page around looks here too, and draws for both.
  if (page !== window && documentsIn(page.document).includes(document)) return undefined
  here.ammFinding?.end()
  void ask('looking', {}).then(
    guide => guide && begin(guide),
    () => {},
  )
  return { path: pathOf(window), strangers: strangersIn(window) }
}

function begin({ search, wanted }: LookingGuide): void {
  const over = new AbortController()
  const end = () => {
    over.abort()
    finding.end()
    browser.runtime?.onMessage?.removeListener(onMessage)
    here.ammFinding = undefined
  }
  const endIfOrphaned = () => {
    if (!browser.runtime?.id) end()
  }
  const finding: Finding = new Finding(
    () => findAgain(wanted, documentsIn(document), soon(TIME_BOX)),
    // Nobody waits any more, or, after an update of the extension, nobody is there: the page must not notice. A worker
    // that was stopped while it heard this is there again for the next word.
    seen => void ask('looked', { search, seen }).then(isWaitedFor => isWaitedFor || end(), endIfOrphaned),
  )
  const onMessage = (message: unknown, _: unknown, answer: (search: string) => void) => {
    const { amm } = message as { amm?: unknown }
    if (amm === STILL_LOOKING) answer(search)
    if (amm === END_LOOKING) end()
    if (amm === SHOW_PLACE && (message as ShowPlace).search === search) finding.show(message as ShowPlace)
  }
  browser.runtime.onMessage.addListener(onMessage)
  const leave = () => {
    end()
    void ask('looked-away', { search }).catch(() => {})
  }
  addEventListener('pagehide', leave, { signal: over.signal })
  here.ammFinding = { end }
}
