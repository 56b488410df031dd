import type { App } from '@/lib/model/app'
import { adsManager } from './ads-manager'
import { chatGpt } from './chatgpt'
import { docs } from './docs'
import { evernote } from './evernote'
import { excel } from './excel'
import { facebook } from './facebook'
import { instagram } from './instagram'
import { linkedin } from './linkedin'
import { lookerStudio } from './looker-studio'
import { loom } from './loom'
import { meetup } from './meetup'
import { powerBi } from './power-bi'
import { sheets } from './sheets'
import { slack } from './slack'
import { tableau } from './tableau'
import { zapier } from './zapier'

/** The web tools we know, the more particular before the more general. */
export const APPS: readonly App[] = [
  sheets,
  docs,
  excel,
  linkedin,
  adsManager,
  facebook,
  instagram,
  chatGpt,
  zapier,
  slack,
  loom,
  evernote,
  meetup,
  powerBi,
  lookerStudio,
  tableau,
]

/** No pattern needs to look further, and a long address would keep it busy. */
const LONGEST = 4_000

/** The tool a page belongs to by its address; `undefined` for any other page. */
export function appOf(address: string): App | undefined {
  if (!/^https?:/.test(address) || !URL.canParse(address)) return undefined
  const { hostname, pathname, search, hash } = new URL(address)
  const place = (hostname + pathname + search + hash).slice(0, LONGEST)
  return APPS.find(({ at }) => new RegExp(at, 'i').test(place))
}

/** The tool of this name. */
export function appNamed(name: string | undefined): App | undefined {
  return APPS.find(app => app.name === name)
}
