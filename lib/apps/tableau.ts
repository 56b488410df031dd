import type { App, AppInPage } from '@/lib/model/app'

const name = 'Tableau'
// Makers' hosts; on a company's own server the parameters that begin with a colon say it.
const at = '^([^/]+\\.)?tableau(software)?\\.com/|^[^?]*/views/[^/?]+/[^/?]+\\?(.*&)?(:|%3A)'

export const tableauInPage: AppInPage = {
  name,
  at,
  frame: { selector: 'iframe[title="Data Visualization"]' },
  reads: [
    {
      part: 'sheet',
      of: 'pointed',
      within: '.tabZone-viz',
      // Parts of the tool itself (buttons, fields) have one too.
      from: ['.tab-tiledViewer[tb-test-id]'],
      as: 'tb-test-id',
      looks: '^(?!VisualizationContainer$).',
    },
    { part: 'tooltip', of: 'page', from: ['.tab-ubertipTooltip', '.tab-tooltip'], pieces: true },
  ],
}

export const tableau: App = {
  name,
  at,
  mark: 'chart',
  strict: true,
  title: /^(.+) [-|] Tableau(?: \w+)?$/,
  pages: [
    // Behind a sheet stand the name of the person whose view it is, and the name of that view.
    { path: /^\/#\/(site\/[^/]+\/)?views\/((?:(?!%40)[^/@])+)\/((?:(?!%40)[^/@])+)/, link: '/#/$1views/$2/$3' },
    {
      path: /^(?:\/trusted\/[^/]+)?\/(t\/[\w-]+\/)?(views|authoring)\/((?:(?!%40)[^/@])+)\/((?:(?!%40)[^/@])+)/,
      link: '/$1$2/$3/$4',
    },
    {
      path: /^\/(?:app\/)?profile\/[^/]+\/(?:viz|vizhome)\/((?:(?!%40)[^/@])+)\/((?:(?!%40)[^/@])+)/,
      link: '/views/$1/$2',
    },
    { path: /^\/(?:app\/)?profile\//, kind: 'profile', link: '/' },
  ],
}
