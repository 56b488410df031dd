import { useMemo, useState } from 'react'
import { finder } from '@/lib/model/search'
import type { ListedWord, Whose, WordOrder } from '@/lib/model/word-list'
import { orderWords } from '@/lib/model/word-list'

export type Shown = 'all' | 'known' | Whose

/** Which words are looked at, and in which order. */
export function useWordFilter(words: readonly ListedWord[]) {
  const [typed, type] = useState('')
  const [order, setOrder] = useState<WordOrder>('term')
  const [chosen, choose] = useState<Shown>('all')
  const whose = useMemo(() => [...new Set(words.map(word => word.whose))], [words])
  const isKnown = useMemo(() => words.some(({ known }) => known), [words])
  // What is no longer there to be shown must not hide all the rest.
  const isThere = chosen === 'all' || (chosen === 'known' ? isKnown : whose.includes(chosen))
  const shown = isThere ? chosen : 'all'
  const ordered = useMemo(() => orderWords(words, order), [words, order])
  const found = useMemo(() => {
    const isFound = finder(typed)
    const isShown = (word: ListedWord) => shown === 'all' || (shown === 'known' ? word.known : word.whose === shown)
    return ordered.filter(word => isShown(word) && isFound(word.text))
  }, [ordered, typed, shown])
  return { found, typed, type, order, setOrder, shown, choose, whose, isKnown }
}
export type WordFilter = ReturnType<typeof useWordFilter>
