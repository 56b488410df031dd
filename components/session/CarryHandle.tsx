import { Button } from 'react-aria-components'
import { Icon } from '@/components/ui/Icon'
import { useSpeech } from '@/components/ui/Speech'

/** What a question or topic is carried by: with the mouse, a finger, or by keys. */
export function CarryHandle({ words }: { words: string }) {
  const { t } = useSpeech()
  return (
    <Button slot="drag" className="drag-handle" aria-label={t.moveByHand(words)}>
      <Icon name="grip" />
    </Button>
  )
}
