import { useRef, useState } from 'react'
import { isFull } from '@/lib/store/full'

/** `full` when this computer has no room left, `failed` for anything else; the text stays in the field. */
export type NoteState = 'saved' | 'saving' | 'full' | 'failed'

/**
 * Saves a text as it is typed, one write at a time: while one is under way only the newest text waits. No timer, so
 * nothing is left unsaved when the panel closes between two keys.
 */
export function useNote(save: (text: string) => Promise<void>): { state: NoteState; write: (text: string) => void } {
  const [state, setState] = useState<NoteState>('saved')
  const waiting = useRef<string | undefined>(undefined)
  const busy = useRef(false)

  async function saveAll() {
    busy.current = true
    setState('saving')
    try {
      while (waiting.current !== undefined) {
        const text = waiting.current
        waiting.current = undefined
        await save(text)
      }
      setState('saved')
    } catch (error) {
      setState(isFull(error) ? 'full' : 'failed')
      reportError(error)
    } finally {
      busy.current = false
    }
  }

  function write(text: string) {
    waiting.current = text
    if (!busy.current) void saveAll()
  }

  return { state, write }
}
