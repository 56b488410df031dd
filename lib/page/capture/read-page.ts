import type { PageCapture } from '@/lib/model/capture'
import { LIMITS, oneLine } from '@/lib/text/plain-text'
import { boxesInWindow, seenWindow } from './boxes-in-window'
import { controlAround, describeElement } from './describe-element'
import { headingsAbove } from './headings'
import { secretBoxes } from './secrets'
import { selectedThing } from './selected-thing'
import { selectedWords } from './selected-words'
import { headersOf } from './table-headers'
import { isTranslated } from './translated'
import { wordsInField } from './words-in-field'

/**
 * What the person is looking at in this frame: read only, nothing on the page changes. `undefined` where the
 * browser shows a document of its own (a PDF) and the page holds no text to read.
 */
export function readPage(): PageCapture | undefined {
  if (document.contentType === 'application/pdf') return undefined
  const top = window === window.top
  return {
    // A frame's own title and address are not what the person sees in the address bar.
    title: top ? oneLine(document.title, LIMITS.title) : '',
    address: top ? location.href : '',
    ...whatIsChosen(),
    secrets: secretBoxes(),
    window: seenWindow(),
    focused: document.hasFocus(),
  }
}

/** The words or the thing that is selected, with its place. */
function whatIsChosen(): Omit<PageCapture, 'title' | 'address' | 'secrets' | 'window' | 'focused'> {
  const words = wordsInField(LIMITS.quote) ?? selectedWords(LIMITS)
  const thing = words ? controlOf(words) : selectedThing()
  const start = words?.start ?? thing
  if (!start) return { headings: [], boxes: [], ...(isTranslated() ? { translated: true } : {}) }
  return {
    ...(words ? { quote: words.quote } : {}),
    ...(words?.sentence ? { sentence: words.sentence } : {}),
    ...(thing ? { element: describeElement(thing) } : {}),
    ...headersOf(start),
    headings: headingsAbove(start),
    boxes: words?.boxes ?? (thing ? boxesInWindow(thing, 1) : []),
    ...(isTranslated(start) ? { translated: true } : {}),
  }
}

/** The button, link or field that holds the words, all of them. */
function controlOf({ start, end }: { start: Node; end: Node }): Element | undefined {
  const control = controlAround(start)
  return control && controlAround(end) === control ? control : undefined
}
