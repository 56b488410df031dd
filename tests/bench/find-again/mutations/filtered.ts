import { nodesOf } from '../target'
import { likesIn } from './like'
import type { ChangedPage } from './page'

/** About a third of the items, rows and like children gone, of those that hold no target. */
export function filtered({ body, targets, random }: ChangedPage): void {
  const kept = targets.flatMap(nodesOf)
  for (const { members } of likesIn(body))
    for (const member of members) if (random() < 1 / 3 && !kept.some(node => member.contains(node))) member.remove()
}
