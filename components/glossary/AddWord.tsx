import { Sheet } from '@/components/ui/Sheet'
import { addEntry } from '@/lib/actions/add-entry'
import type { Written } from '@/lib/model/glossary'
import type { Pair } from '@/lib/model/pair'
import { currentPair } from '@/lib/model/pair'
import type { ListedWord } from '@/lib/model/word-list'
import { EntryForm } from './EntryForm'
import type { Done } from './use-done'
import { useWords } from './use-words'

type Props = {
  words: readonly ListedWord[]
  pairs: readonly Pair[]
  /** The pair that was chosen last. */
  chosen: string | undefined
  onDone: (done: Done) => void
  onClose: () => void
}

/** Writes a word by hand. */
export function AddWord({ words, pairs, chosen, onDone, onClose }: Props) {
  const x = useWords()
  const pair = currentPair(pairs, chosen)
  const add = async (written: Written) => {
    onDone({ said: x.wordAdded(written.term.trim()), added: [await addEntry(written, Date.now())] })
    onClose()
  }
  return (
    <Sheet label={x.form.title}>
      <h2 className="title">{x.form.title}</h2>
      <EntryForm
        first={{ term: '', meaning: '', from: pair?.name ?? '', pair: pair?.id }}
        pairs={pairs}
        isThere={typed => words.some(word => word.term === typed.trim())}
        onSave={written => void add(written)}
        onCancel={onClose}
      />
    </Sheet>
  )
}
