import { Announce } from '@/components/ui/Announce'
import { Menu } from '@/components/ui/Menu'
import { SearchField } from '@/components/ui/SearchField'
import type { Pair } from '@/lib/model/pair'
import type { Whose } from '@/lib/model/word-list'
import type { Shown, WordFilter } from './use-word-filter'
import { useWords } from './use-words'

/** Finds words, orders them, and shows those of one person or those that are known by now. */
export function WordFilters({ filter, pairs }: { filter: WordFilter; pairs: readonly Pair[] }) {
  const x = useWords()
  const { found, typed, type, order, setOrder, shown, choose, whose, isKnown } = filter
  const options: { value: Shown; label: string }[] = [
    { value: 'all', label: x.show.all },
    ...whose.map(value => ({ value, label: sayWhose(value, pairs, x) })),
    ...(isKnown ? [{ value: 'known' as const, label: x.show.known }] : []),
  ]
  const orders = (['term', 'newest', 'from'] as const).map(value => ({ value, label: x.sort[value] }))
  return (
    <>
      <SearchField label={x.findWord} labelHidden value={typed} onChange={type} />
      <div className="row">
        <Menu label={x.sortLabel} value={order} options={orders} onChange={setOrder} />
        {options.length > 2 && <Menu label={x.showLabel} value={shown} options={options} onChange={choose} />}
      </div>
      <Announce text={typed.trim() === '' ? '' : x.wordsFound(found.length)} />
      {typed.trim() !== '' && found.length === 0 && <p className="soft">{x.wordsFound(0)}</p>}
    </>
  )
}

/** In a pair where I am the mentor the words are those of the partner's firm. */
function sayWhose(whose: Whose, pairs: readonly Pair[], x: ReturnType<typeof useWords>): string {
  if (whose === 'own') return x.show.own
  const name = whose.slice('pair:'.length)
  if (whose.startsWith('from:')) return x.told(name)
  const pair = pairs.find(({ id }) => id === name)
  if (!pair) return x.show.own
  return pair.role === 'mentor' ? x.firmOf(pair.name) : x.told(pair.name)
}
