import type { Exercise, Pack } from '@/lib/model/exercise'
import type { Rung } from '@/lib/model/question'
import { chatgpt } from './chatgpt'
import { excel } from './excel'
import { general } from './general'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { sheets } from './sheets'
import { tableau } from './tableau'
import { zapier } from './zapier'

export const PACKS: Pack[] = [sheets, excel, tableau, linkedin, instagram, chatgpt, zapier]

/** The rungs from where one is, upwards and then back down. */
const FROM: Record<Rung, Rung[]> = {
  first: ['first', 'everyday', 'reading'],
  everyday: ['everyday', 'reading', 'first'],
  reading: ['reading', 'everyday', 'first'],
}

/**
 * Something to do with the hands: of the tool and the rung, but what was `done` (ids) only when nothing else is left.
 * `more` are exercises of tools that have none here.
 */
export function exerciseFor(
  app: string | undefined,
  rung: Rung,
  done: ReadonlySet<string>,
  more: readonly Exercise[] = [],
): Exercise {
  const own = PACKS.find(pack => pack.app === app)?.exercises ?? more.filter(exercise => app && exercise.app === app)
  const exercises = own.length > 0 ? own : general.exercises
  const inOrder = FROM[rung].flatMap(each => exercises.filter(exercise => exercise.rung === each))
  const found = inOrder.find(({ id }) => !done.has(id)) ?? inOrder[0]
  if (!found) throw new Error(`no exercise for ${app}`)
  return found
}
