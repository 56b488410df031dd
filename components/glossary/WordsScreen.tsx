import { useLiveQuery } from 'dexie-react-hooks'
import { lazy, Suspense, useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { Stretch } from '@/components/ui/Stretch'
import type { ComingBack } from '@/lib/model/coming-back'
import { comingBack } from '@/lib/model/coming-back'
import type { Pair } from '@/lib/model/pair'
import type { ListedWord } from '@/lib/model/word-list'
import { listedWords } from '@/lib/model/word-list'
import { listEntries } from '@/lib/store/glossary'
import { listPairs } from '@/lib/store/pairs'
import { listSessions } from '@/lib/store/sessions'
import { findSettings } from '@/lib/store/settings'
import { AddWord } from './AddWord'
import { EntryRows } from './EntryRows'
import { EntrySheet } from './EntrySheet'
import type { Access } from './OnPages'
import { OnPages } from './OnPages'
import { Recalling } from './Recalling'
import { useDone } from './use-done'
import { useToday } from './use-today'
import { useWordFilter } from './use-word-filter'
import { useWords } from './use-words'
import { WordFiles } from './WordFiles'
import { WordFilters } from './WordFilters'
import { WordsBack } from './WordsBack'
import './glossary.css'

const ReadyMade = lazy(() => import('@/components/packs/ReadyMade').then(it => ({ default: it.ReadyMade })))

/** From so many words on they are searched and ordered; fewer are seen at a glance. */
const SEARCHED = 2
/** About the height of a row in CSS pixels. */
const HEIGHT = 88

type Props = {
  access: Access
  /** Whether the words that come back are asked for. */
  recalls: boolean
  onOpenQuestion: (id: string) => void
}

/** Every word with its meaning, where words are explained on pages, ready-made words, and files of words. */
export function WordsScreen(props: Props) {
  const today = useToday()
  const found = useLiveQuery(async () => {
    const entries = await listEntries()
    return { words: listedWords(entries), back: comingBack(entries, await listSessions(), new Date()) }
  }, [today])
  const around = useLiveQuery(async () => ({ pairs: await listPairs(), chosen: (await findSettings()).pair }))
  const [recalling, setRecalling] = useState<'now' | 'over'>()
  if (!found || !around) return null
  // Beside the list of all meanings nobody could ask what a word was.
  if (recalling === 'now' || (props.recalls && !recalling))
    return <Recalling due={found.back.due} onClose={() => setRecalling('over')} />
  return (
    <Words {...found} {...around} {...props} wasRecalling={recalling === 'over'} onRecall={() => setRecalling('now')} />
  )
}

type WordsProps = Omit<Props, 'recalls'> & {
  words: readonly ListedWord[]
  back: ComingBack
  pairs: readonly Pair[]
  chosen: string | undefined
  wasRecalling: boolean
  onRecall: () => void
}

function Words({ words, back, pairs, chosen, access, wasRecalling, onRecall, onOpenQuestion }: WordsProps) {
  const { t } = useSpeech()
  const x = useWords()
  const [open, setOpen] = useState<string>()
  const [left, setLeft] = useState<string>()
  const [isAdding, setAdding] = useState(false)
  const { done, setDone, undo } = useDone()
  const filter = useWordFilter(words)
  const { found } = filter
  const close = () => {
    setLeft(open)
    setOpen(undefined)
  }
  return (
    <main>
      <div className="band stack">
        <div className="row row-spread">
          <h1 className="title">{titleOf(words, pairs, x)}</h1>
          {!isAdding && (
            <Button icon="plus" onClick={() => setAdding(true)}>
              {x.addWord}
            </Button>
          )}
        </div>
        {words.length > 0 && <p className="soft">{x.stillNeeded(back.needed, back.of)}</p>}
        {words.length === 0 && <p className="soft">{x.noWordsYet}</p>}
        {words.length >= SEARCHED && <WordFilters filter={filter} pairs={pairs} />}
        {done && (
          <div className="row">
            <p>{done.said}</p>
            <Button icon="undo" onClick={() => void undo()}>
              {t.undo}
            </Button>
          </div>
        )}
        <Announce text={done?.said ?? ''} />
      </div>
      <WordsBack back={back} isLeft={wasRecalling} onOpen={onRecall} onDone={setDone} />
      {isAdding && (
        <AddWord words={words} pairs={pairs} chosen={chosen} onDone={setDone} onClose={() => setAdding(false)} />
      )}
      <Stretch
        key={`${filter.order} ${filter.shown} ${filter.typed}`}
        listed={found}
        from={0}
        height={HEIGHT}
        isFirst
        rows={(listed, from) => (
          <EntryRows
            listed={listed}
            from={from}
            of={found.length}
            open={open}
            left={left}
            onOpen={setOpen}
            sheet={entry => (
              <EntrySheet
                key={entry.id}
                entry={entry}
                words={words}
                pairs={pairs}
                onDone={setDone}
                onClose={close}
                onOpenQuestion={onOpenQuestion}
              />
            )}
          />
        )}
      />
      <OnPages access={access} />
      <Suspense>
        <ReadyMade isAllowed={access.everywhere || access.sites.length > 0} onOpenQuestion={onOpenQuestion}>
          <WordFiles isEmpty={words.length === 0} onDone={setDone} />
        </ReadyMade>
      </Suspense>
    </main>
  )
}

/** How many there are, and whose they are where it is one person's: my mentor's, or those of the firm of who I help. */
function titleOf(words: readonly ListedWord[], pairs: readonly Pair[], x: ReturnType<typeof useWords>): string {
  const [whose, otherwise] = new Set(words.map(word => word.whose))
  const pair = pairs.find(({ id }) => whose === `pair:${id}`)
  if (pair?.role === 'mentor' && !otherwise) return x.wordsOfFirm(words.length, pair.name)
  const [name, ...others] = new Set(words.map(({ from }) => from))
  return name && others.length === 0 ? x.wordsTold(words.length, name) : x.wordsTitle(words.length)
}
