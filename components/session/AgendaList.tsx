import {
  Button as DragHandle,
  DropIndicator,
  GridList,
  GridListItem,
  I18nProvider,
  useDragAndDrop,
} from 'react-aria-components'
import { Button } from '@/components/ui/Button'
import { Icon } from '@/components/ui/Icon'
import { Menu } from '@/components/ui/Menu'
import { useSpeech } from '@/components/ui/Speech'
import { ToolMark } from '@/components/ui/ToolMark'
import { setSize } from '@/lib/actions/set-size'
import { whenceOf } from '@/lib/model/by-tool'
import type { Question } from '@/lib/model/question'
import { headline, MINUTES, Size } from '@/lib/model/question'
import { nameless } from '@/locales/place'

type Props = {
  questions: Question[]
  canMove: boolean
  /** The ids in their new order, and which one was moved. */
  onMove: (ids: string[], moved: string) => void
  onLater: (id: string) => void
  onOpen: (id: string) => void
}

/** The questions of the agenda; they are moved by mouse, by touch, by the keyboard on the handle, and by Up and Down. */
export function AgendaList({ questions, canMove, onMove, onLater, onOpen }: Props) {
  const { t, language } = useSpeech()
  const ids = questions.map(question => question.id)
  const place = (moved: string, at: number) => {
    const rest = ids.filter(id => id !== moved)
    onMove([...rest.slice(0, at), moved, ...rest.slice(at)], moved)
  }
  const { dragAndDropHooks } = useDragAndDrop({
    isDisabled: !canMove,
    getItems: keys =>
      [...keys].map(key => ({ 'text/plain': headline(questions.find(({ id }) => id === key) as Question) })),
    onReorder: ({ keys, target }) => {
      const [moved] = keys
      if (moved === undefined) return
      const rest = ids.filter(id => id !== moved)
      place(String(moved), rest.indexOf(String(target.key)) + (target.dropPosition === 'after' ? 1 : 0))
    },
    renderDropIndicator: target => <DropIndicator target={target} className="drop-here" />,
  })
  return (
    <I18nProvider locale={language}>
      <GridList
        aria-label={t.agenda}
        items={questions}
        // A row is drawn anew only when its question changes, unless it is said what else it depends on.
        dependencies={[ids.join(), canMove, t]}
        dragAndDropHooks={dragAndDropHooks}
        className="agenda-list"
      >
        {question => {
          const words = headline(question) || nameless(question.capture, t)
          const at = ids.indexOf(question.id)
          const whence = whenceOf(question)
          return (
            <GridListItem id={question.id} textValue={words} className="margin-row agenda-item">
              <div className="margin-number">
                <span className="minutes">{MINUTES[question.size]}</span>{' '}
                <span className="small">{t.minutesShort}</span>
                {canMove && (
                  <DragHandle slot="drag" className="drag-handle" aria-label={t.moveByHand(words)}>
                    <Icon name="grip" />
                  </DragHandle>
                )}
              </div>
              <div className="margin-content">
                <div className="row row-spread">
                  <span className="group">{whence.name && <ToolMark whence={whence} />}</span>
                  <Menu
                    label={t.sizeOf(words)}
                    value={question.size}
                    options={Size.options.map(size => ({ value: size, label: t.size[size] }))}
                    onChange={size => void setSize(question.id, size)}
                  />
                </div>
                <button type="button" className="words agenda-question" onClick={() => onOpen(question.id)}>
                  {words}
                </button>
                <div className="row agenda-moves">
                  {canMove && at > 0 && (
                    <Button icon="up" aria-label={t.upNamed(words)} onClick={() => place(question.id, at - 1)}>
                      {t.up}
                    </Button>
                  )}
                  {canMove && at < ids.length - 1 && (
                    <Button icon="down" aria-label={t.downNamed(words)} onClick={() => place(question.id, at + 1)}>
                      {t.down}
                    </Button>
                  )}
                  <Button icon="later" aria-label={t.laterNamed(words)} onClick={() => onLater(question.id)}>
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
