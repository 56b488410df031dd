import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { LineField } from '@/components/ui/LineField'
import { askAboutWords } from '@/lib/actions/ask-about-words'
import type { Explanation } from '@/lib/actions/explain-text'
import { explainText } from '@/lib/actions/explain-text'
import { findSelection } from '@/lib/actions/find-selection'
import type { OpenTab } from '@/lib/actions/point-at-something'
import { Explained } from './Explained'
import { useWords } from './use-words'

const LONGEST = 200

type Props = { windowId: number; tab: OpenTab | undefined }
type Looked = Explanation & { words: string }

/** "What does this mean?": what is known of the selected or typed words, before a question is made of them. */
export function WhatIsThis({ windowId, tab }: Props) {
  const x = useWords()
  const [isOpen, setOpen] = useState(false)
  const [typed, setTyped] = useState('')
  const [looked, setLooked] = useState<Looked>()
  const look = async (text: string) => {
    const words = text.trim()
    setLooked(words ? { words, ...(await explainText(words)) } : undefined)
  }
  const open = async () => {
    setOpen(!isOpen)
    if (isOpen || !tab) return
    const words = (await findSelection(tab)).slice(0, LONGEST)
    setTyped(words)
    await look(words)
  }
  const isNew = looked?.entries.length === 0 && looked.fromPacks.length === 0
  return (
    <section className="stack">
      <Button icon="help" aria-expanded={isOpen} onClick={() => void open()}>
        {x.whatMeans}
      </Button>
      {isOpen && (
        <form
          className="stack"
          onSubmit={event => {
            event.preventDefault()
            void look(typed)
          }}
        >
          <LineField
            label={x.wordsToExplain}
            hint={x.whatMeansHint}
            maxLength={LONGEST}
            value={typed}
            onChange={event => setTyped(event.currentTarget.value)}
          />
          <Button type="submit" icon="search" disabled={typed.trim() === ''}>
            {x.explain}
          </Button>
        </form>
      )}
      {isOpen && looked && (
        <>
          <Explained entries={looked.entries} fromPacks={looked.fromPacks} />
          {isNew && <p dir="auto">{x.notExplained(looked.words)}</p>}
          <Button
            variant={isNew ? 'primary' : 'quiet'}
            icon={isNew ? undefined : 'plus'}
            onClick={() => {
              setOpen(false)
              void askAboutWords(looked.words, x.whatMeansQuestion(looked.words), windowId, tab, Date.now())
            }}
          >
            {x.askMentorAbout}
          </Button>
        </>
      )}
      <Announce text={isOpen && looked ? (isNew ? x.notExplained(looked.words) : x.explainedNow(looked.words)) : ''} />
    </section>
  )
}
