import { shuffled } from '../chance'
import { likesIn } from './like'
import type { ChangedPage } from './page'

/** The items of lists, the rows of tables and the like children of containers in another order. */
export function reordered({ body, random }: ChangedPage): void {
  for (const { members } of likesIn(body)) {
    const places = members.map(member => {
      const place = document.createComment('')
      member.replaceWith(place)
      return place
    })
    for (const [at, member] of shuffled(members, random).entries()) places[at]?.replaceWith(member)
  }
}
