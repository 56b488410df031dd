import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'

/** In bytes: more than is read of any text, and little enough to be read at once. */
const LARGEST = 2_000_000

/** Opens a file of text; one that is none, or too large, gets a sentence. */
export function OpenText({ onText, onProblem }: { onText: (text: string) => void; onProblem: (said: string) => void }) {
  const { t } = useSpeech()
  const picker = useRef<HTMLInputElement>(null)
  const open = async (file: File) => {
    if (file.size > LARGEST) return onProblem(t.cameProblem['too-long'])
    try {
      onText(new TextDecoder('utf-8', { fatal: true }).decode(await file.arrayBuffer()))
    } catch {
      onProblem(t.notText)
    }
  }
  return (
    <>
      <Button icon="page" onClick={() => picker.current?.click()}>
        {t.openTextFile}
      </Button>
      <input
        ref={picker}
        className="visually-hidden"
        type="file"
        accept=".txt,.md,text/plain"
        aria-label={t.openTextFile}
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
