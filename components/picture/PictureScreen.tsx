import { useEffect, useState } from 'react'
import { useSpeech } from '@/components/ui/Speech'
import type { Capture } from '@/lib/model/capture'
import type { Picture } from '@/lib/model/picture'
import { findPicture } from '@/lib/store/pictures'
import { findQuestion } from '@/lib/store/questions'
import { MarkUpPage } from './MarkUpPage'
import './picture.css'

/** The page on which a question's picture is marked, and what is private in it blacked out. */
export function PictureScreen({ id }: { id: string }) {
  const { t } = useSpeech()
  const [found, setFound] = useState<{ capture: Capture; picture: Picture } | 'gone'>()
  useEffect(() => {
    // Read once: what changes elsewhere must not take a drawing from under the pen.
    void findMarkable(id).then(setFound)
  }, [id])
  useEffect(() => {
    document.title = t.pictureTitle
  }, [t])
  if (!found) return null
  if (found !== 'gone') return <MarkUpPage question={id} {...found} />
  return (
    <main className="band stack">
      <h1 className="title">{t.pictureGone}</h1>
      <p>{t.pictureGoneHint}</p>
    </main>
  )
}

async function findMarkable(id: string): Promise<{ capture: Capture; picture: Picture } | 'gone'> {
  const capture = (await findQuestion(id))?.capture
  const picture = capture?.picture === undefined ? undefined : await findPicture(capture.picture)
  return capture && picture ? { capture, picture } : 'gone'
}
