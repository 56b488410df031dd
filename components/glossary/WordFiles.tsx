import { useRef, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { download } from '@/components/ui/download'
import { useSpeech } from '@/components/ui/Speech'
import type { ReadWords } from '@/lib/actions/read-words'
import { readWords } from '@/lib/actions/read-words'
import { saveWords } from '@/lib/actions/save-words'
import { takeInWords } from '@/lib/actions/take-in-words'
import type { Done } from './use-done'
import { useWords } from './use-words'
import { WordsToCome } from './WordsToCome'

type Stage =
  | { kind: 'idle'; said: string }
  | { kind: 'busy'; said: string }
  | ({ kind: 'read' } & Extract<ReadWords, { ok: true }>)

/** Words as files: saved for other programs, and opened from them, after it was shown what that would do. */
export function WordFiles({ isEmpty, onDone }: { isEmpty: boolean; onDone: (done: Done) => void }) {
  const { language } = useSpeech()
  const x = useWords()
  const [stage, setStage] = useState<Stage>({ kind: 'idle', said: '' })
  const chooser = useRef<HTMLInputElement>(null)
  const say = (said: string) => setStage({ kind: 'idle', said })
  const save = async (format: 'csv' | 'anki' | 'json') => {
    download(await saveWords(format, language, new Date()))
    say(x.files.saved)
  }
  const read = async (file: File | undefined) => {
    if (!file) return
    setStage({ kind: 'busy', said: x.files.reading })
    const result = await readWords(file)
    if (result.ok) setStage({ kind: 'read', ...result })
    else say(x.files.failed[result.reason])
  }
  const take = async (found: Extract<ReadWords, { ok: true }>['fresh']) => {
    setStage({ kind: 'busy', said: x.files.adding })
    const added = await takeInWords(found, Date.now())
    say(added ? '' : x.files.failed['no-room'])
    if (added) onDone({ said: x.wordsTaken(added.length), added })
  }
  return (
    <section className="band stack word-files">
      <h2 className="heading">{x.files.title}</h2>
      <p className="soft">{x.files.hint}</p>
      {stage.kind === 'idle' && (
        <>
          {!isEmpty &&
            (['csv', 'anki', 'json'] as const).map(format => (
              <Button key={format} icon="leave" onClick={() => void save(format)}>
                {x.files.save[format]}
              </Button>
            ))}
          <Button icon="page" onClick={() => chooser.current?.click()}>
            {x.files.open}
          </Button>
          <p className="small soft">{x.files.openHint}</p>
          {stage.said && <p>{stage.said}</p>}
        </>
      )}
      {stage.kind === 'busy' && <p>{stage.said}</p>}
      {stage.kind === 'read' && (
        <WordsToCome read={stage} onTake={() => void take(stage.fresh)} onLeave={() => say('')} />
      )}
      <input
        ref={chooser}
        type="file"
        accept=".csv,.tsv,.txt,.json,text/csv,text/plain,application/json"
        aria-label={x.files.open}
        hidden
        onChange={event => {
          void read(event.currentTarget.files?.[0])
          event.currentTarget.value = ''
        }}
      />
      <Announce text={stage.kind === 'read' ? '' : stage.said} />
    </section>
  )
}
