import { Capture } from '@/lib/model/capture'
import type { Language } from '@/locales/language'
import { stringsIn } from '@/locales/strings'
import type { AgendaPiece } from './packet'

/** Characters before and after the words that help to tell one place from another. */
const AROUND = 64

/**
 * What an agenda tells of where something was asked, as a capture: its link, its words and the sentence around them.
 * Nothing where it has no link. It comes from outside, so it is parsed like a page's word.
 */
export function placeIn({ heading, lines }: AgendaPiece, language: Language, picture?: string): Capture | undefined {
  const link = lines.find(({ kind }) => kind === 'link')?.text.split('#:~:')[0]
  if (!link || !URL.canParse(link) || !/^https?:/i.test(link)) return undefined
  const exact = lines.find(({ kind }) => kind === 'quote')?.text ?? heading
  const opening = `${stringsIn(language).inSentence} `
  const sentence = lines.find(({ text }) => text.startsWith(opening))?.text.slice(opening.length) ?? ''
  const at = sentence.indexOf(exact)
  const [before, after] =
    at < 0 ? ['', ''] : [sentence.slice(0, at).slice(-AROUND), sentence.slice(at + exact.length).slice(0, AROUND)]
  return Capture.safeParse({
    title: '',
    address: link,
    quote: { exact, before, after, cut: false },
    headings: [],
    ...(picture ? { picture } : {}),
    complete: true,
  }).data
}
