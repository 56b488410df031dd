import { useState } from 'react'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Capture } from '@/lib/model/capture'
import { StoredPicture } from './StoredPicture'

type Props = { capture: Capture; address: string; onShow: (address: string) => void }

/** On a site we keep our hands off: the page is opened, and the picture beside it shows where it was. */
export function ShowWhere({ capture, address, onShow }: Props) {
  const { t } = useSpeech()
  const [shown, setShown] = useState(false)
  const show = () => {
    setShown(true)
    onShow(address)
  }
  return (
    <>
      <Button icon="place" onClick={show}>
        {t.showWhere}
      </Button>
      {shown && (
        <div className="stack" role="status">
          <p>{new URL(address).pathname === '/' ? t.shownSiteOnly : t.shownBeside}</p>
          {capture.picture && <StoredPicture id={capture.picture} orView alt={t.pictureOf(capture.app ?? '')} />}
        </div>
      )}
    </>
  )
}
