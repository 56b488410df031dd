import { useState } from 'react'
import type { ToolGroup, Whence } from '@/lib/model/by-tool'
import { groupByTool } from '@/lib/model/by-tool'

export type ToolFilterState<Each> = {
  groups: ToolGroup<Each>[]
  /** The one group that is shown; `undefined` while all are. */
  only: ToolGroup<Each> | undefined
  /** `undefined` shows all again. */
  choose: (key: string | undefined) => void
}

/** These questions by tool, and which tool alone is looked at. */
export function useToolFilter<Each extends { whence: Whence }>(questions: readonly Each[]): ToolFilterState<Each> {
  const [chosen, choose] = useState<string>()
  const groups = groupByTool(questions)
  const only = groups.find(group => group.key === chosen)
  // A tool whose last question went is forgotten at once: the next question asked there must not hide all the others.
  if (chosen !== undefined && !only) choose(undefined)
  return { groups, only: groups.length > 1 ? only : undefined, choose }
}
