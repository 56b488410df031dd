import { Button } from '@/components/ui/Button'
import { Foot } from '@/components/ui/Foot'
import { useSpeech } from '@/components/ui/Speech'

const DAY = 24 * 60 * 60 * 1000

/** The same line under every screen: how old the last copy is, and help. */
export function PanelFoot({ lastCopyAt, onSettings }: { lastCopyAt: number | undefined; onSettings: () => void }) {
  const { t } = useSpeech()
  const copy = lastCopyAt === undefined ? t.noCopyYet : t.lastCopy(Math.floor((Date.now() - lastCopyAt) / DAY))
  return (
    <Foot>
      <Button onClick={onSettings}>{copy}</Button>
      <Button icon="help" onClick={onSettings}>
        {t.helpAndSettings}
      </Button>
    </Foot>
  )
}
