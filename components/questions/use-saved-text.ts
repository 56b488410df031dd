import { useState } from 'react'
import { useNote } from './use-note'

/** A text that saves itself as it is typed; what another panel writes is shown while nobody types here. */
export function useSavedText(stored: string, save: (text: string) => Promise<void>) {
  const [typed, setTyped] = useState<string>()
  const { state, write } = useNote(save)
  const change = (text: string) => {
    setTyped(text)
    write(text)
  }
  // What was typed here has arrived in the store: from now on the store's text is shown again.
  if (typed !== undefined && state === 'saved' && typed === stored) setTyped(undefined)
  return { text: typed ?? stored, change, state }
}
