import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { openCard } from '@/lib/page/words/card'
import { setCardDoor } from '@/lib/page/words/card-door'

/** Injected when the words script asks for a card: an import in a page would need a file that pages can reach. */
export default defineUnlistedScript(() => setCardDoor(openCard))
