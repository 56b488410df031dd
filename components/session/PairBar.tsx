import { Button } from '@/components/ui/Button'
import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import { changeSettings } from '@/lib/actions/change-settings'
import type { Pair } from '@/lib/model/pair'

type Props = { pair: Pair; pairs: Pair[]; onPair: () => void; onNew: () => void }

/** Whom the session is with: the other pairs to go to, and what is known of this one. */
export function PairBar({ pair, pairs, onPair, onNew }: Props) {
  const { t } = useSpeech()
  const active = pairs.filter(({ archivedAt }) => archivedAt === undefined)
  return (
    <div className="band row pair-bar">
      {active.length > 1 && (
        <Menu
          label={t.sessionWith}
          value={pair.id}
          options={active.map(({ id, name }) => ({ value: id, label: name }))}
          onChange={id => void changeSettings({ pair: id })}
        />
      )}
      <Button icon="people" onClick={onPair}>
        {t.youAnd(pair.name)}
      </Button>
      <Button icon="plus" onClick={onNew}>
        {t.anotherPair}
      </Button>
    </div>
  )
}
