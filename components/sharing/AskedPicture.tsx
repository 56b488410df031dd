import { StoredPicture } from '@/components/questions/StoredPicture'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import { openStoredPicture } from '@/lib/actions/open-stored-picture'
import { pageStringsIn } from '@/locales/mentor-page'

/** A picture that came along, and the same as large as a tab: the panel is narrow. */
export function AskedPicture({ id }: { id: string }) {
  const { language } = useSpeech()
  const t = pageStringsIn(language)
  return (
    <>
      <StoredPicture id={id} alt={t.pictureFromScreen} whole />
      <Button icon="larger" onClick={() => void openStoredPicture(id)}>
        {t.seeLarger}
      </Button>
    </>
  )
}
