import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { useSpeech } from '@/components/ui/Speech'
import { siteOf } from '@/lib/model/address'
import type { Capture } from '@/lib/model/capture'
import { StoredPicture } from './StoredPicture'

type Props = { capture: Capture; onMark?: (() => void) | undefined }

/** Where a question arose: the close-up, the tool or site, the page, the words and what stood around them. */
export function Evidence({ capture, onMark }: Props) {
  const { t } = useSpeech()
  const { app, title, address, quote, sentence, headings, picture, unread, noPicture, complete } = capture
  return (
    <div className="evidence stack">
      <div className="evidence-place">
        {picture && <StoredPicture id={picture} part="closeUp" alt={quote ? t.closeUpOf(title) : t.pictureOf(title)} />}
        <div>
          <p className="heading">{app ?? siteOf(address) ?? address ?? t.thisPage}</p>
          {title && <p className="small soft">{title}</p>}
        </div>
      </div>
      {picture && complete && onMark && (
        <Button icon="pen" onClick={onMark}>
          {t.markPicture}
        </Button>
      )}
      {quote && (
        <blockquote className="said evidence-quote" aria-label={t.quoteLabel}>
          {quote.exact}
        </blockquote>
      )}
      {quote?.cut && <p className="small soft">{t.quoteCut}</p>}
      {sentence && sentence !== quote?.exact.trim() && (
        <p className="small soft">
          {t.inSentence} <span className="evidence-sentence">{sentence}</span>
        </p>
      )}
      {headings.length > 0 && <p className="small soft">{t.underHeadings(headings.join(' › '))}</p>}
      {!complete && <p className="small soft">{t.lookingAtPage}</p>}
      {unread && <Reason>{t.unread[unread]}</Reason>}
      {noPicture && <Reason>{t.noPicture[noPicture]}</Reason>}
    </div>
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
