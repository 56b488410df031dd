import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script'
import { IN_PAGE } from '@/lib/apps/in-page'
import { readPage } from '@/lib/page/capture/read-page'

/** Injected on the gesture. What it returns is the capture: no message, no trace on the page. */
export default defineUnlistedScript({ globalName: true, main: () => readPage(IN_PAGE) })
