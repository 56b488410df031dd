import { useRef } from 'react'
import { Button } from '@/components/ui/Button'
import type { PacketPicture } from '@/lib/share/packet'
import { usePageSpeech } from './page-speech'

/** A picture, and the same as large as the window. */
export function SeenPicture({ picture: { type, data, width, height } }: { picture: PacketPicture }) {
  const t = usePageSpeech()
  const large = useRef<HTMLDialogElement>(null)
  const image = { src: `data:${type};base64,${data}`, width, height }
  const open = () => large.current?.showModal()
  return (
    <div className="stack">
      <button type="button" className="seen" onClick={open} aria-label={t.seeLarger}>
        <img className="picture" alt={t.pictureFromScreen} {...image} />
      </button>
      <Button icon="larger" className="no-print" onClick={open}>
        {t.seeLarger}
      </Button>
      <dialog ref={large} className="large" aria-label={t.pictureFromScreen}>
        <Button icon="close" onClick={() => large.current?.close()}>
          {t.closeLarge}
        </Button>
        <img alt={t.pictureFromScreen} {...image} />
      </dialog>
    </div>
  )
}
