import { GridList, GridListItem, I18nProvider } from 'react-aria-components'
import { Button } from '@/components/ui/Button'
import { useSpeech } from '@/components/ui/Speech'
import type { Block } from '@/lib/model/fit'
import { keyOf } from '@/lib/model/fit'
import { AgendaQuestion } from './AgendaQuestion'
import { BlockMinutes } from './BlockMinutes'
import { CarryHandle } from './CarryHandle'
import { sayBlock } from './say-step'
import { useCarrying } from './use-carrying'

/** What can be moved. */
export type Movable = Extract<Block, { kind: 'question' | 'topic' }>

type Props = {
  blocks: Movable[]
  canMove: boolean
  /** What is said where there is none. */
  empty: string
  /** The ids in their new order, and which one was moved or taken in. */
  onPlace: (order: string[], moved: string) => void
  onLater: (id: string) => void
  onOpen: (id: string) => void
  onMinutes: (block: Movable, minutes: number) => void
  /** Whether one of them is being carried. */
  onCarried: (isCarried: boolean) => void
}

/** Questions and topics of the agenda; they are moved by mouse, by touch, by the keyboard on the handle, and by Up and Down. */
export function AgendaList({ blocks, canMove, empty, onPlace, onLater, onOpen, onMinutes, onCarried }: Props) {
  const { t, language } = useSpeech()
  const ids = blocks.map(keyOf)
  const place = (moved: string, at: number) => {
    const rest = ids.filter(id => id !== moved)
    onPlace([...rest.slice(0, at), moved, ...rest.slice(at)], moved)
  }
  const dragAndDropHooks = useCarrying({
    items: blocks.map(block => ({ id: keyOf(block), words: sayBlock(block, t, language) })),
    isDisabled: !canMove,
    isOrdered: true,
    onPlace: place,
    onCarried,
  })
  return (
    <I18nProvider locale={language}>
      <GridList
        aria-label={t.agenda}
        items={blocks}
        // A row is drawn anew only when its question changes, unless it is said what else it depends on.
        dependencies={[ids.join(), canMove, t, onMinutes]}
        dragAndDropHooks={dragAndDropHooks}
        className="agenda-list"
        renderEmptyState={() => <p className="soft agenda-empty">{empty}</p>}
      >
        {block => {
          const words = sayBlock(block, t, language)
          const key = keyOf(block)
          const at = ids.indexOf(key)
          return (
            <GridListItem id={key} textValue={words} className="margin-row agenda-item">
              <div className="margin-number">
                <BlockMinutes minutes={block.minutes} words={words} onChange={minutes => onMinutes(block, minutes)} />
                {canMove && <CarryHandle words={words} />}
              </div>
              <div className="margin-content">
                {block.kind === 'question' ? (
                  <AgendaQuestion block={block} words={words} onOpen={() => onOpen(key)} />
                ) : (
                  <p className="words agenda-topic">{words}</p>
                )}
                <div className="row agenda-moves">
                  {canMove && isSameKind(block, blocks[at - 1]) && (
                    <Button icon="up" aria-label={t.upNamed(words)} onClick={() => place(key, at - 1)}>
                      {t.up}
                    </Button>
                  )}
                  {canMove && isSameKind(block, blocks[at + 1]) && (
                    <Button icon="down" aria-label={t.downNamed(words)} onClick={() => place(key, at + 1)}>
                      {t.down}
                    </Button>
                  )}
                  <Button icon="later" aria-label={t.laterNamed(words)} onClick={() => onLater(key)}>
                    {t.later}
                  </Button>
                </div>
              </div>
            </GridListItem>
          )
        }}
      </GridList>
    </I18nProvider>
  )
}

/** What is for the hands comes behind the rest, so the two never change places. */
function isSameKind(block: Movable, other: Movable | undefined): boolean {
  const isPractice = (each: Movable) => each.kind === 'question' && each.practice === true
  return other !== undefined && isPractice(block) === isPractice(other)
}
