import { Choice } from '@/components/ui/Choice'
import { LineField } from '@/components/ui/LineField'
import { Menu } from '@/components/ui/Menu'
import type { Partner } from '@/lib/actions/keep-partner'
import type { Pair } from '@/lib/model/pair'
import { useExchange } from './use-exchange'

/** Who sent something, as its reader says: the id of a pair, or empty for somebody new with a name. */
export type Sender = { pair: string; name: string }

/** The partner to keep it for; nothing as long as somebody new has no name. */
export function partnerOf({ pair, name }: Sender, role: Pair['role']): Partner | undefined {
  if (pair) return { pair }
  return name.trim() ? { name, role } : undefined
}

/** Who it may be from, guessed by the name that came with it; where none did, the only pair it could be. */
export function guessSender(pairs: readonly Pair[], from: string): Sender {
  const able = pairs.filter(({ archivedAt }) => archivedAt === undefined)
  const name = from.trim().toLowerCase()
  const [guess, other] = name ? able.filter(pair => pair.name.toLowerCase() === name) : able
  return { pair: guess && !other ? guess.id : '', name: from }
}

type Props = { pairs: readonly Pair[]; sender: Sender; onChange: (sender: Sender) => void }

/** Asks who sent it: one of the pairs that are here, or somebody new. */
export function FromWhom({ pairs, sender, onChange }: Props) {
  const x = useExchange()
  const options = [
    { value: '', label: x.somebodyNew },
    ...pairs.filter(({ archivedAt }) => archivedAt === undefined).map(({ id, name }) => ({ value: id, label: name })),
  ]
  const choose = (pair: string) => onChange({ ...sender, pair })
  return (
    <>
      {options.length > 5 ? (
        <Menu label={x.fromWhom} value={sender.pair} options={options} onChange={choose} />
      ) : (
        options.length > 1 && (
          <Choice legend={x.fromWhom} layout="list" options={options} value={sender.pair} onChange={choose} />
        )
      )}
      {sender.pair === '' && (
        <LineField
          label={x.theirName}
          maxLength={100}
          autoComplete="off"
          value={sender.name}
          onChange={event => onChange({ ...sender, name: event.currentTarget.value })}
        />
      )}
    </>
  )
}
