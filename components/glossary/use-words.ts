import { useSpeech } from '@/components/ui/Speech'
import type { WordsStrings } from '@/locales/words'
import { wordsIn } from '@/locales/words'

/** What the screen of the words says. */
export function useWords(): WordsStrings {
  return wordsIn(useSpeech().language)
}
