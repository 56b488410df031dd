import { useLiveQuery } from 'dexie-react-hooks'
import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Button } from '@/components/ui/Button'
import { SearchField } from '@/components/ui/SearchField'
import { useSpeech } from '@/components/ui/Speech'
import { knowPackWords } from '@/lib/actions/know-pack-words'
import { restPackWords } from '@/lib/actions/rest-pack-words'
import type { PackChoice } from '@/lib/model/pack-choice'
import { packWordKey } from '@/lib/model/pack-choice'
import { packSpellings } from '@/lib/model/pack-forms'
import { finder, searchable } from '@/lib/model/search'
import type { PackWord, WordPack } from '@/lib/model/word-pack'
import { listPackChoices } from '@/lib/store/packs'
import { sayDay } from '@/locales/dates'
import { wordsIn } from '@/locales/words'
import { PackMeaning } from './PackMeaning'
import { usePackStrings } from './use-packs'

/** The words of a pack, searched by any of what they say. */
export function PackWords({ pack }: { pack: WordPack }) {
  const { language } = useSpeech()
  const x = usePackStrings()
  const [typed, setTyped] = useState('')
  const choices = useLiveQuery(listPackChoices)
  const isFound = finder(typed)
  const found = pack.words.filter(word =>
    isFound(searchable(...packSpellings(word), word[language].meaning, word[language].comparison)),
  )
  return (
    <>
      <SearchField label={x.packFind} value={typed} onChange={setTyped} />
      <Announce text={typed && x.packFound(found.length)} />
      {found.length === 0 && <p>{x.packFound(0)}</p>}
      <ul className="pack-words">
        {found.map(word => {
          const key = packWordKey(pack, word)
          return <Word key={key} word={word} choice={choices?.find(({ id }) => id === key)} />
        })}
      </ul>
    </>
  )
}

function Word({ word, choice }: { word: PackWord; choice: PackChoice | undefined }) {
  const { language } = useSpeech()
  const x = usePackStrings()
  const w = wordsIn(language)
  const [term = ''] = word.terms[language]
  return (
    <li>
      <PackMeaning word={word} />
      {choice?.knownAt !== undefined && (
        <>
          <p className="small soft">{w.knownSince(sayDay(language, choice.knownAt))}</p>
          <Button
            icon="words"
            aria-label={x.packAgainNamed(term)}
            onClick={() => void knowPackWords([choice.id], undefined)}
          >
            {x.packAgain}
          </Button>
        </>
      )}
      {choice?.notOn?.map(site => (
        <div key={site}>
          <p className="small soft">{w.notOnSite(site)}</p>
          <Button icon="words" onClick={() => void restPackWords([choice.id], site, false)}>
            {w.againOn(site)}
          </Button>
        </div>
      ))}
    </li>
  )
}
