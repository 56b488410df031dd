import { siteOf } from './address'
import type { Question } from './question'

/** What a question is grouped by: the tool we know, else its site, else a page without a site (a file), else no page. */
export type Whence = { kind: 'app' | 'site' | 'page' | 'none'; name: string }
/** Questions from one place. `key` tells the groups of one list apart. */
export type ToolGroup = { key: string; whence: Whence; questions: Question[] }

export function whenceOf({ capture }: Question): Whence {
  if (!capture) return { kind: 'none', name: '' }
  if (capture.app) return { kind: 'app', name: capture.app }
  const site = siteOf(capture.address)
  return site ? { kind: 'site', name: site } : { kind: 'page', name: '' }
}

/** The questions by tool: the tools in the order of their first question, and inside each the order given. */
export function groupByTool(questions: readonly Question[]): ToolGroup[] {
  return groupBy(questions, keyOf).map(([first, ...rest]) => {
    return { key: keyOf(first), whence: whenceOf(first), questions: [first, ...rest] }
  })
}

/** The same questions, those of one tool or site behind each other. What has neither has nothing to be put beside. */
export function together(questions: readonly Question[]): Question[] {
  return groupBy(questions, question => (whenceOf(question).name ? keyOf(question) : question.id)).flat()
}

function keyOf(question: Question): string {
  const { kind, name } = whenceOf(question)
  return `${kind}:${name}`
}

function groupBy(questions: readonly Question[], key: (question: Question) => string): [Question, ...Question[]][] {
  const groups = new Map<string, [Question, ...Question[]]>()
  for (const question of questions) {
    const group = groups.get(key(question))
    if (group) group.push(question)
    else groups.set(key(question), [question])
  }
  return [...groups.values()]
}
