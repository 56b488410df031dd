import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { useExchange } from './use-exchange'

/** In bytes: a page with all its pictures, and little enough to be read at once. */
const LARGEST = 30_000_000

/** Opens a file of text; one that is none, or too large, gets a sentence. */
export function OpenText({ onText, onProblem }: { onText: (text: string) => void; onProblem: (said: string) => void }) {
  const x = useExchange()
  const picker = useRef<HTMLInputElement>(null)
  const open = async (file: File) => {
    if (file.size > LARGEST) return onProblem(x.cameProblem['too-large'])
    try {
      onText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
    } catch {
      onProblem(x.notText)
    }
  }
  return (
    <>
      <Button icon="page" onClick={() => picker.current?.click()}>
        {x.openTextFile}
      </Button>
      <input
        ref={picker}
        className="visually-hidden"
        type="file"
        accept=".txt,.md,.html,text/plain,text/html"
        aria-label={x.openTextFile}
        tabIndex={-1}
        onChange={event => {
          const [file] = event.currentTarget.files ?? []
          event.currentTarget.value = ''
          if (file) void open(file)
        }}
      />
    </>
  )
}
