import type { App, AppInPage } from '@/lib/model/app'

const name = 'Excel'
const GUID = /^\{?[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}\}?$/i
const WORKBOOK = /^[^/\\]{1,120}\.xl\w{1,3}$/i
// The wrapper around it may also hold Word and PowerPoint: there the letter x or the name of the file says Excel.
const at =
  '^excel\\.cloud\\.microsoft/|^[^/]+\\.officeapps\\.live\\.com/x/|^[^/]+\\.sharepoint\\.com/(:x:/|.*[?&]file=[^&]*\\.xl)|^onedrive\\.live\\.com/(:x:/|.*[?&]file=[^&]*\\.xl)'

export const excelInPage: AppInPage = {
  name,
  at,
  frame: { selector: '#WacFrame_Excel_0', site: '*.officeapps.live.com' },
  reads: [
    {
      part: 'tab',
      of: 'page',
      // The ribbon has tabs too.
      from: ['#m_excelWebRenderer_ewaCtl_m_sheetTabBar [role="tab"][aria-selected="true"]'],
      expected: true,
    },
    {
      part: 'cell',
      of: 'here',
      from: ['#FormulaBar-NameBox-input'],
      as: 'value',
      looks: '^[A-Z]{1,3}\\d{1,7}$',
      agrees: { from: '#m_excelWebRenderer_ewaCtl_readoutElement1', as: 'aria-label' },
      expected: true,
    },
    { part: 'formula', of: 'here', from: ['#formulaBarTextDivId_textElement'], pieces: true, looks: '^=.+' },
    {
      part: 'shows',
      of: 'here',
      from: ['#m_excelWebRenderer_ewaCtl_readoutElement1'],
      as: 'aria-label',
      // Of what the cell shows only an error: "#DIV/0! . B2 . Contains error ."
      looks: '^(#[\\p{Lu}\\d/]+[!?]?) \\. ',
    },
  ],
}

export const excel: App = {
  name,
  at,
  mark: 'grid',
  strict: true,
  title: /^(.+\.xl\w{1,3}) - (?:Microsoft )?Excel.*$/,
  pages: [
    // What stands below "personal" is called after its owner's mail address, and the parameters share the file.
    { path: /^\/:x:\/r\/((?:sites|teams)\/(?:(?!%40)[^@])+\.xl\w{1,3})$/i, link: '/:x:/r/$1' },
    {
      path: /^\/(:x:\/r\/)?((?:sites|teams)\/[\w-]{1,80})\/_layouts\/15\/doc2?\.aspx$/i,
      link: '/$1$2/_layouts/15/Doc.aspx',
      keep: { sourcedoc: GUID, file: WORKBOOK },
    },
  ],
}
