import { useLiveQuery } from 'dexie-react-hooks'
import { PictureScreen } from '@/components/picture/PictureScreen'
import { SpeechProvider } from '@/components/ui/Speech'
import { findSettings } from '@/lib/store/settings'

/** The mark-up page in the language and look of the settings. */
export function PicturePage({ question }: { question: string }) {
  const settings = useLiveQuery(findSettings)
  if (!settings) return null
  return (
    <SpeechProvider settings={settings}>
      <PictureScreen id={question} />
    </SpeechProvider>
  )
}
