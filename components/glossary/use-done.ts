import { useState } from 'react'
import { binEntries } from '@/lib/actions/bin-entries'
import { putBackEntries } from '@/lib/actions/put-back-entries'
import type { Entry } from '@/lib/model/glossary'

/** What was done with words, in a sentence, and what undoes it: how they were before, or that they were not there. */
export type Done = { said: string } & ({ before: Entry[] } | { added: string[] })

/** The last thing that was done; it can be undone until the next one, or until the screen is left. */
export function useDone() {
  const [done, setDone] = useState<Done>()
  const undo = async () => {
    if (!done) return
    setDone(undefined)
    if ('before' in done) await putBackEntries(done.before)
    else await binEntries(done.added, Date.now())
  }
  return { done, setDone, undo }
}
