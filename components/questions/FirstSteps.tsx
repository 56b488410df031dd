import type { ReactNode } from 'react'
import { AppMark } from '@/components/ui/AppMark'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Loop } from '@/components/ui/Loop'
import { useSpeech } from '@/components/ui/Speech'
import { StateLine } from '@/components/ui/StateLine'

/** What a newcomer sees while there is no question: the one idea, and the four ways to ask. */
type Props = { shortcut: string; onNew: () => void; children: ReactNode }

export function FirstSteps({ shortcut, onNew, children }: Props) {
  const { t } = useSpeech()
  return (
    <>
      <h1 className="title band">{t.firstTitle}</h1>
      <p className="first-example words">
        {t.firstExample} <Loop>{t.firstExampleWord}</Loop>
      </p>
      <div className="band stack">
        <StateLine icon="lock" tone="strong">
          {t.onlyYou}
        </StateLine>
        <p className="soft">{t.nothingLeaves}</p>
        <h2 className="heading first-ways-title">{t.onAnyPage}</h2>
        <ul className="list first-ways">
          <li>
            <Icon name="mouse" />
            <span>
              {t.byMenu} <strong>{t.ask}</strong>
            </span>
          </li>
          <li>
            <Icon name="keys" />
            {shortcut ? (
              <span>
                {t.byShortcut} <strong>{shortcut}</strong>
              </span>
            ) : (
              <span>{t.noShortcut}</span>
            )}
          </li>
          <li>
            <AppMark size={24} />
            <span>
              {t.byButton} <strong>{t.appName}</strong>, {t.byButtonPlace}
            </span>
          </li>
        </ul>
        {children}
        <p>{t.orWrite}</p>
        <Button variant="primary" icon="plus" onClick={onNew}>
          {t.newQuestion}
        </Button>
      </div>
    </>
  )
}
