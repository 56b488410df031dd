import type { DropItem } from 'react-aria-components'
import { DropIndicator, useDragAndDrop } from 'react-aria-components'

/** What is carried from one list of the plan to the other. */
const ITEM = 'ask-my-mentor-item'

type Carrying = {
  items: readonly { id: string; words: string }[]
  isDisabled?: boolean
  /** Whether the order of this list is somebody's. */
  isOrdered: boolean
  /** What was dropped here, and its place among the others. */
  onPlace: (id: string, at: number) => void
  /** Whether something of this list is being carried. */
  onCarried?: (isCarried: boolean) => void
}

/** Carries questions and topics inside a list and from one list to the other, by mouse, by touch, and by keys. */
export function useCarrying({ items, isDisabled = false, isOrdered, onPlace, onCarried }: Carrying) {
  const ids = items.map(({ id }) => id)
  const placeOf = (target: { key: string | number; dropPosition: string }, moved?: string) =>
    ids.filter(id => id !== moved).indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0)
  const takeIn = async ([item]: DropItem[], at: number) => {
    const id = item?.kind === 'text' ? await item.getText(ITEM) : undefined
    if (id !== undefined) onPlace(id, at)
  }
  return useDragAndDrop({
    isDisabled,
    getItems: keys =>
      items.filter(({ id }) => keys.has(id)).map(({ id, words }) => ({ 'text/plain': words, [ITEM]: id })),
    acceptedDragTypes: [ITEM],
    getDropOperation: () => 'move',
    ...(isOrdered && {
      onReorder: ({ keys, target }) => {
        const [moved] = [...keys].map(String)
        if (moved !== undefined) onPlace(moved, placeOf(target, moved))
      },
    }),
    onInsert: ({ items: dropped, target }) => void takeIn(dropped, placeOf(target)),
    onRootDrop: ({ items: dropped }) => void takeIn(dropped, ids.length),
    onDragStart: () => onCarried?.(true),
    onDragEnd: () => onCarried?.(false),
    renderDropIndicator: target => <DropIndicator target={target} className="drop-here" />,
  }).dragAndDropHooks
}
