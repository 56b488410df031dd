import { useState } from 'react'

export type TipState = { tip: boolean; onWriting: () => void; onCloseTip: () => void }

/** Tips stand beside one question, the one that was last written at, `first` to begin with; once closed they stay away. */
export function useTips(first: string | undefined): (question: string) => TipState {
  const [at, setAt] = useState<string>()
  const [isClosed, setClosed] = useState(false)
  return question => ({
    tip: !isClosed && (at ?? first) === question,
    onWriting: () => setAt(question),
    onCloseTip: () => setClosed(true),
  })
}
