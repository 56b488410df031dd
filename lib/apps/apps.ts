import type { App } from '@/lib/model/app'
import { firstAt } from '@/lib/text/first-at'
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

/** The tool a page belongs to by its address; `undefined` for any other page. */
export function appOf(address: string): App | undefined {
  return /^https?:/.test(address) && URL.canParse(address) ? firstAt(APPS, new URL(address)) : undefined
}

/** The tool of this name. */
export function appNamed(name: string | undefined): App | undefined {
  return APPS.find(app => app.name === name)
}
