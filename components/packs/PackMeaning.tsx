import { useSpeech } from '@/components/ui/Speech'
import type { PackWord } from '@/lib/model/word-pack'
import { wordsIn } from '@/locales/words'

/** What a pack says of a word, in the reader's language. */
export function PackMeaning({ word }: { word: PackWord }) {
  const { language } = useSpeech()
  const { meaning, comparison } = word[language]
  return (
    <>
      <p className="words entry-term">{word.terms[language].join(', ')}</p>
      <p>{meaning}</p>
      <p className="soft">{comparison}</p>
      {word.plainer && <p className="soft">{wordsIn(language).plainer(word.plainer[language])}</p>}
    </>
  )
}
