import { appNamed } from '@/lib/apps/apps'
import type { AppMark } from '@/lib/model/app'
import type { Whence } from '@/lib/model/by-tool'
import { sayWhence } from '@/locales/place'
import { Icon } from './Icon'
import { useSpeech } from './Speech'

/** Where a question comes from: our own drawing for that sort of tool and, always beside it, the name. No logo. */
export function ToolMark({ whence }: { whence: Whence }) {
  const { t } = useSpeech()
  return (
    <span className="tool-mark">
      <Icon name={markOf(whence)} />
      <span>{sayWhence(whence, t)}</span>
    </span>
  )
}

function markOf({ kind, name }: Whence): AppMark | 'window' | 'pen' {
  if (kind === 'none') return 'pen'
  if (kind === 'page') return 'page'
  return (kind === 'app' && appNamed(name)?.mark) || 'window'
}
