import { useState } from 'react'
import { Announce } from '@/components/ui/Announce'
import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import { sayWhence } from '@/locales/place'
import type { ToolFilterState } from './use-tool-filter'

const ALL = 'all'

/** Shows one tool or all. A menu, since nobody knows how many there are or how long their names; nothing to choose, no menu. */
export function ToolFilter({ groups, only, choose }: ToolFilterState<unknown>) {
  const { t } = useSpeech()
  const [touched, setTouched] = useState(false)
  if (groups.length < 2) return null
  const shown = only ? sayWhence(only.whence, t) : t.allTools
  return (
    <div className="tool-filter">
      <span className="small soft">{t.show}</span>
      <Menu
        label={t.showTool}
        value={only?.key ?? ALL}
        options={[
          { value: ALL, label: t.allTools },
          ...groups.map(({ key, whence }) => ({ value: key, label: sayWhence(whence, t) })),
        ]}
        onChange={key => {
          setTouched(true)
          choose(key === ALL ? undefined : key)
        }}
      />
      <Announce text={touched ? t.shownNow(shown) : ''} />
    </div>
  )
}
