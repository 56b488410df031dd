import type { Block, Item } from '@/lib/model/fit'
import type { Step } from '@/lib/model/meeting'
import { headline } from '@/lib/model/question'
import type { Strings } from '@/locales/en'
import type { Language } from '@/locales/language'
import { nameless } from '@/locales/place'

const SHORT = 60

/** One line that names a block, or what waits to become one. */
export function sayBlock(block: Block | Item, t: Strings, language: Language): string {
  if (block.kind === 'question') return headline(block.question) || nameless(block.question.capture, t)
  if (block.kind === 'topic') return block.topic.text
  if (block.kind === 'exercise') return block.exercise[language].title
  return t.block[block.kind]
}

/** A few words that name a step of a meeting, for the button that leads to it. */
export function sayStep({ blocks }: Step, t: Strings, language: Language): string {
  if (blocks.length > 1) return t.quickWords(blocks.length)
  const said = sayBlock(blocks[0], t, language)
  return said.length > SHORT ? `${said.slice(0, SHORT).trimEnd()}…` : said
}
