import type { Exercise, Pack } from '@/lib/model/exercise'
import type { Question, Rung } from '@/lib/model/question'
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

/** How far into its tool a question goes: as it was set, else by its words, else where the tool's questions mostly stand. */
export function rungOf({ rung, capture, note }: Question): Rung {
  if (rung) return rung
  const pack = packOf(capture?.app)
  if (!pack) return 'everyday'
  const words = [note, capture?.quote?.exact, capture?.element?.name, ...(capture?.headings ?? [])].join('\n')
  const told = (['reading', 'first', 'everyday'] as const).find(each => pack.tells[each]?.test(words))
  return told ?? pack.rung
}

/** Something to do with the hands: of the tool and the rung, but what was `done` (ids) only when nothing else is left. */
export function exerciseFor(app: string | undefined, rung: Rung, done: ReadonlySet<string>): Exercise {
  const { exercises } = packOf(app) ?? general
  const inOrder = FROM[rung].flatMap(each => exercises.filter(exercise => exercise.rung === each))
  const found = inOrder.find(({ id }) => !done.has(id)) ?? inOrder[0]
  if (!found) throw new Error(`no exercise for ${app}`)
  return found
}

function packOf(app: string | undefined): Pack | undefined {
  return PACKS.find(pack => pack.app === app)
}
