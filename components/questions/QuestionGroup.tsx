import { useId } from 'react'
import { Stretch } from '@/components/ui/Stretch'
import { ToolMark } from '@/components/ui/ToolMark'
import type { ToolGroup } from '@/lib/model/by-tool'
import type { Listed } from '@/lib/model/survey'
import type { RowsProps } from './QuestionRows'
import { QuestionRows } from './QuestionRows'

/** About the height of a question in CSS pixels. */
const HEIGHT = 130

type Props = Pick<RowsProps, 'plannedFor' | 'onOpen' | 'onDrawn'> & {
  group: ToolGroup<Listed>
  /** Whether it is the only one there is. */
  isAlone: boolean
}

/** The questions from one tool under its name. Questions that all come from no page need no heading to say so. */
export function QuestionGroup({ group: { whence, questions }, isAlone, onDrawn, ...rest }: Props) {
  const id = useId()
  const isNamed = !isAlone || whence.kind !== 'none'
  return (
    <div className="question-group">
      {isNamed && (
        <h2 className="group" id={id}>
          <ToolMark whence={whence} />
        </h2>
      )}
      <Stretch
        listed={questions}
        from={0}
        height={HEIGHT}
        isFirst={onDrawn !== undefined}
        rows={(listed, from, isFirst) => (
          <QuestionRows
            listed={listed}
            from={from}
            of={questions.length}
            labelledBy={isNamed ? id : undefined}
            onDrawn={isFirst ? onDrawn : undefined}
            {...rest}
          />
        )}
      />
    </div>
  )
}
