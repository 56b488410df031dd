import { siteOf } from './address'
import type { Question } from './question'

/** What a question is grouped by: the tool we know, else its site, else a page without a site (a file), else no page. */
export type Whence = { kind: 'app' | 'site' | 'page' | 'none'; name: string }
/** What of a list comes from one place. `key` tells the groups of one list apart. */
export type ToolGroup<Each> = { key: string; whence: Whence; questions: Each[] }

export function whenceOf({ capture }: Question): Whence {
  if (!capture) return { kind: 'none', name: '' }
  if (capture.app) return { kind: 'app', name: capture.app }
  const site = siteOf(capture.address)
  return site ? { kind: 'site', name: site } : { kind: 'page', name: '' }
}

/** The questions by tool: the tools in the order of their first question, and inside each the order given. */
export function groupByTool<Each extends { whence: Whence }>(questions: readonly Each[]): ToolGroup<Each>[] {
  const groups = new Map<string, ToolGroup<Each>>()
  for (const question of questions) {
    const { whence } = question
    const key = keyOf(whence)
    const group = groups.get(key)
    if (group) group.questions.push(question)
    else groups.set(key, { key, whence, questions: [question] })
  }
  return [...groups.values()]
}

export function keyOf({ kind, name }: Whence): string {
  return `${kind}:${name}`
}
