import { browser } from 'wxt/browser'
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { asker } from '@/lib/messages/messages'
import { openCard } from '@/lib/page/words/card'
import { setCardDoor } from '@/lib/page/words/card-door'

const ask = asker(message => browser.runtime.sendMessage(message))

/** Injected when the words script asks for a card: an import in a page would need a file that pages can reach. */
export default defineUnlistedScript(() =>
  setCardDoor((content, anchor, options) =>
    openCard(content, anchor, options, async (deed, nth) => ask('card-deed', { words: content.words, deed, nth })),
  ),
)
