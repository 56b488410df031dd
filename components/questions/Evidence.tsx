import type { ReactNode } from 'react'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { useSpeech } from '@/components/ui/Speech'
import { siteOf } from '@/lib/model/address'
import type { Capture } from '@/lib/model/capture'
import { chosenLines } from '@/locales/chosen'
import { sayPlace, unreadLines } from '@/locales/place'
import { StoredPicture } from './StoredPicture'

type Props = {
  capture: Capture
  /** Opens the picture to be drawn on. */
  onMark?: (() => void) | undefined
  /** What can be done about the place, right under what is known of it. */
  children?: ReactNode
  /** What can be done about what was not read. */
  remedy?: ReactNode
}

/** Where a question arose: the close-up, the tool or site, the page, the words and what stood around them. */
export function Evidence({ capture, onMark, children, remedy }: Props) {
  const { t } = useSpeech()
  const { app, title, address, quote, element, sentence, headings, picture, noPicture, complete } = capture
  const place = sayPlace(capture, t)
  return (
    <div className="evidence stack">
      <div className="evidence-place">
        {picture && (
          <StoredPicture id={picture} orView alt={quote || element ? t.closeUpOf(title) : t.pictureOf(title)} />
        )}
        <div>
          <p className="heading">{app ?? siteOf(address) ?? address ?? t.thisPage}</p>
          {place && (
            <p className="small soft" dir="auto">
              {place}
            </p>
          )}
        </div>
      </div>
      {picture && complete && onMark && (
        <Button icon="pen" onClick={onMark}>
          {t.markPicture}
        </Button>
      )}
      {quote && (
        <blockquote className="said evidence-quote" aria-label={t.quoteLabel} dir="auto">
          {quote.exact}
        </blockquote>
      )}
      {quote?.cut && <p className="small soft">{t.quoteCut}</p>}
      {quote?.tail && (
        <p className="small soft">
          {t.quoteEnd} <PageWords>{quote.tail}</PageWords>
        </p>
      )}
      {sentence && sentence !== quote?.exact.replace(/\s+/g, ' ') && (
        <p className="small soft">
          {t.inSentence} <PageWords>{sentence}</PageWords>
        </p>
      )}
      {chosenLines(capture, t).map(line => (
        <p key={line} className="small soft" dir="auto">
          {line}
        </p>
      ))}
      {headings.length > 0 && (
        <p className="small soft" dir="auto">
          {t.underHeadings(headings.join(' › '))}
        </p>
      )}
      {children}
      {!complete && <p className="small soft">{t.lookingAtPage}</p>}
      {unreadLines(capture, t).map(line => (
        <Reason key={line}>{line}</Reason>
      ))}
      {remedy}
      {noPicture && <Reason>{t.noPicture[noPicture]}</Reason>}
    </div>
  )
}

/** Words of a page among ours: they keep their own direction. */
function PageWords({ children }: { children: string }) {
  return (
    <bdi className="evidence-sentence" dir="auto">
      {children}
    </bdi>
  )
}

function Reason({ children }: { children: string }) {
  return (
    <p className="small evidence-reason">
      <Icon name="help" />
      <span>{children}</span>
    </p>
  )
}
