import { useState } from 'react'
import type { ToolGroup } from '@/lib/model/by-tool'
import { groupByTool } from '@/lib/model/by-tool'
import type { Question } from '@/lib/model/question'

export type ToolFilterState = {
  groups: ToolGroup[]
  /** The one group that is shown; `undefined` while all are. */
  only: ToolGroup | undefined
  /** `undefined` shows all again. */
  choose: (key: string | undefined) => void
}

/** These questions by tool, and which tool alone is looked at. */
export function useToolFilter(questions: readonly Question[]): ToolFilterState {
  const [chosen, choose] = useState<string>()
  const groups = groupByTool(questions)
  const only = groups.find(group => group.key === chosen)
  // A tool whose last question went is forgotten at once: the next question asked there must not hide all the others.
  if (chosen !== undefined && !only) choose(undefined)
  return { groups, only: groups.length > 1 ? only : undefined, choose }
}
