import type { PageCapture } from '@/lib/model/capture'
import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { seenWindow } from './boxes-in-window'
import { headingsAbove } from './headings'
import { selectedWords } from './selected-words'
import { sentenceAround } from './sentence'
import { headersOf } from './table-headers'

/**
 * What the person is looking at in this frame: read only, nothing on the page changes. `undefined` where the
 * browser shows a document of its own (a PDF) and the page holds no text to read.
 */
export function readPage(): PageCapture | undefined {
  if (document.contentType === 'application/pdf') return undefined
  const words = selectedWords(LIMITS.quote)
  const top = window === window.top
  return {
    // A frame's own title and address are not what the person sees in the address bar.
    title: top ? oneLine(document.title, LIMITS.title) : '',
    address: top ? location.href : '',
    ...(words
      ? {
          quote: {
            exact: words.exact,
            before: words.before.slice(-64),
            after: words.after.slice(0, 64),
            cut: words.cut,
          },
          sentence: sentenceAround(words.before, words.exact, words.after, LIMITS.sentence),
        }
      : {}),
    ...(words ? headersOf(words.start) : {}),
    headings: words ? headingsAbove(words.start) : [],
    boxes: words?.boxes ?? [],
    secrets: [],
    window: seenWindow(),
    focused: document.hasFocus(),
  }
}
