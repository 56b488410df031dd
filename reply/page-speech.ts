import { createContext, useContext } from 'react'
import type { PageStrings } from '@/locales/mentor-page'
import { pageStringsIn } from '@/locales/mentor-page'

export const PageSpeech = createContext<PageStrings>(pageStringsIn('en'))

/** What the page says, in the language chosen on it. */
export function usePageSpeech(): PageStrings {
  return useContext(PageSpeech)
}
