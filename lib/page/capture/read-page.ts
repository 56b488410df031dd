import type { AppInPage } from '@/lib/model/app'
import type { PageCapture } from '@/lib/model/capture'
import { LIMITS } from '@/lib/text/plain-text'
import { boxesInWindow } from './boxes-in-window'
import { clickedThing } from './clicked-thing'
import { controlAround, describeElement } from './describe-element'
import { embedOf } from './embed'
import { namesNear } from './names'
import { selectedThing } from './selected-thing'
import { selectedWords } from './selected-words'
import { passageOf } from './spot'
import { placeOf, thisPage } from './this-page'
import { settledTool } from './tool'
import { isTranslated } from './translated'
import { wordsInField } from './words-in-field'

/**
 * What the person is looking at in this frame: read only, nothing on the page changes. `undefined` where the
 * browser shows a document of its own (a PDF) and the page holds no text to read. `apps` are the tools that tell more.
 * What is `undefined` here does not travel out of the page.
 */
export async function readPage(apps: readonly AppInPage[]): Promise<PageCapture | undefined> {
  if (document.contentType === 'application/pdf') return undefined
  const words = wordsInField(LIMITS.quote) ?? selectedWords(LIMITS)
  const thing = words ? controlOf(words) : (selectedThing() ?? clickedThing())
  const start = words?.start ?? thing
  const page = {
    ...thisPage(),
    quote: words?.quote,
    sentence: words?.sentence,
    element: thing && describeElement(thing),
    ...(start
      ? placeOf(start, words?.quote.exact, words && passageOf(words.quote))
      : { headings: [], translated: isTranslated() || undefined }),
    embed: embedOf(apps, start),
    boxes: words?.boxes ?? (thing ? boxesInWindow(thing, 1) : []),
  }
  return { ...page, names: namesNear(start, page), tool: await settledTool(apps, start) }
}

/** The button, link or field that holds the words, all of them. */
function controlOf({ start, end }: { start: Node; end: Node }): Element | undefined {
  const control = controlAround(start)
  return control && controlAround(end) === control ? control : undefined
}
