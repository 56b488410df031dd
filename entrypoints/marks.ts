import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { markPage } from '@/lib/page/words/mark-page'
import { setMarksDoor } from '@/lib/page/words/marks-door'

/** Injected when the words script has found a known word. */
export default defineUnlistedScript(() => setMarksDoor(markPage))
