import type { App, AppInPage } from '@/lib/model/app'

const name = 'Sheets'
const at = '^docs\\.google\\.com/spreadsheets/'

export const sheetsInPage: AppInPage = {
  name,
  at,
  reads: [
    {
      part: 'tab',
      of: 'page',
      // The tab holds a hidden number of comments beside its name.
      from: ['.docs-sheet-active-tab .docs-sheet-tab-name', '#sheet-tab-bar [aria-selected="true"]'],
      expected: true,
    },
    {
      part: 'cell',
      of: 'here',
      from: ['#t-name-box', 'input.waffle-name-box'],
      as: 'value',
      // A range too; but no name that somebody gave to one.
      looks: '^\\$?[A-Z]{1,3}\\$?\\d{1,7}(?::\\$?[A-Z]{1,3}\\$?\\d{1,7})?$',
      expected: true,
    },
    {
      part: 'formula',
      of: 'here',
      from: ['#t-formula-bar-input-container .cell-input', '#t-formula-bar-input .cell-input'],
      pieces: true,
      // What stands in a cell without a formula is content: the picture has it.
      looks: '^=.+',
    },
  ],
}

export const sheets: App = {
  name,
  at,
  mark: 'grid',
  title: /^(.+) - Google [^-]{2,30}$/,
  pages: [
    {
      path: /^\/spreadsheets\/(?:u\/\d+\/)?d\/([\w-]{8,100})(?:\/|$)/,
      link: '/spreadsheets/d/$1/edit',
      // The number of the sheet. A range is not kept: nobody has it move with the cell.
      hash: { gid: /^\d{1,10}$/ },
    },
  ],
  cellInLink: { parameter: 'range', beside: 'gid' },
}
