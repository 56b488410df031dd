import { useId } from 'react'
import { ToolMark } from '@/components/ui/ToolMark'
import type { ToolGroup } from '@/lib/model/by-tool'
import type { Listed } from '@/lib/model/survey'
import type { RowsProps } from './QuestionRows'
import { QuestionStretch } from './QuestionStretch'

type Props = Pick<RowsProps, 'plannedFor' | 'onOpen' | 'onDrawn'> & {
  group: ToolGroup<Listed>
  /** Whether it is the only one there is. */
  isAlone: boolean
}

/** The questions from one tool under its name. Questions that all come from no page need no heading to say so. */
export function QuestionGroup({ group: { whence, questions }, isAlone, ...rest }: Props) {
  const id = useId()
  const isNamed = !isAlone || whence.kind !== 'none'
  return (
    <div className="question-group">
      {isNamed && (
        <h2 className="group" id={id}>
          <ToolMark whence={whence} />
        </h2>
      )}
      <QuestionStretch
        listed={questions}
        from={0}
        of={questions.length}
        labelledBy={isNamed ? id : undefined}
        {...rest}
      />
    </div>
  )
}
