import type { ReactNode } from 'react'
import { useId } from 'react'
import { ToolMark } from '@/components/ui/ToolMark'
import type { Whence } from '@/lib/model/by-tool'

/** The questions from one tool under its name. Questions that all come from no page need no heading to say so. */
export function QuestionGroup({ whence, alone, children }: { whence: Whence; alone: boolean; children: ReactNode }) {
  const id = useId()
  const isNamed = !alone || whence.kind !== 'none'
  return (
    <div className="question-group">
      {isNamed && (
        <h2 className="group" id={id}>
          <ToolMark whence={whence} />
        </h2>
      )}
      <ul className="list questions" aria-labelledby={isNamed ? id : undefined}>
        {children}
      </ul>
    </div>
  )
}
