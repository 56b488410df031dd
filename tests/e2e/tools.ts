import type { Page } from '@playwright/test'
import type { Part } from '../../lib/model/app.ts'

export type Form = 'documented' | 'renamed' | 'language'

/** What a question about a tool's replica must hold. */
export type ToolRow = {
  app: string
  /** The address it is opened at, and what is kept of it. */
  address: string
  kept: string
  /** What the address has beside that where the cell was read. */
  cell?: string
  title: string
  /** Where the title is another one in French. */
  french?: string
  /** Parts the address tells: in every form. */
  told?: Part[]
  /** Parts the page tells, and what they are in French where that differs; with other names for everything: none. */
  read?: Part[]
  readFrench?: Part[]
  /** What the question says could not be read, where the page's names are not the documented ones. */
  missing?: Part['name'][]
  /** The address of the frame from another origin that the page fills. */
  frame?: string
  /** What is said in every form. */
  always?: Record<string, unknown>
  act?: (page: Page) => Promise<unknown>
}

const GUID = '123e4567-e89b-42d3-a456-426614174000'
const SHEET = 'https://docs.google.com/spreadsheets/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG/edit'
const DOCUMENT = 'https://docs.google.com/document/d/1aBcD3fGhIjKlMnOpQrStUvWxYz0123456789abcdEFG/edit'
const kind = (text: string): Part => ({ name: 'kind', text })
const handsOff = { unread: 'hands-off', headings: [] }

export const TOOLS: ToolRow[] = [
  {
    app: 'Sheets',
    address: `${SHEET}?gid=12&usp=sharing#gid=12`,
    kept: `${SHEET}#gid=12`,
    cell: '&range=B7',
    title: 'Budget 2026',
    read: [
      { name: 'tab', text: 'Q3' },
      { name: 'cell', text: 'B7' },
      { name: 'formula', text: '=SUM(B2:B6)' },
    ],
    readFrench: [
      { name: 'tab', text: 'Q3' },
      { name: 'cell', text: 'B7' },
      { name: 'formula', text: '=SOMME(B2:B6)' },
    ],
    missing: ['tab', 'cell'],
  },
  {
    app: 'Google Docs',
    address: `${DOCUMENT}?tab=t.0&usp=sharing#heading=h.a1b2c3`,
    kept: `${DOCUMENT}?tab=t.0#heading=h.a1b2c3`,
    title: 'Plan for spring',
  },
  {
    // Nobody may look into its frame yet: see apps-frames.spec.ts.
    app: 'Excel',
    address:
      'http://acme.sharepoint.com/:x:/r/sites/Sales/Shared%20Documents/Budget%202026.xlsx?d=wSECRET&web=1&e=SECRET',
    kept: 'http://acme.sharepoint.com/:x:/r/sites/Sales/Shared%20Documents/Budget%202026.xlsx',
    title: 'Budget 2026.xlsx',
    frame: 'http://euc-excel.officeapps.live.com/x/_layouts/xlviewerinternal.aspx',
    always: { missing: ['tab', 'cell'] },
  },
  {
    app: 'Tableau',
    address: 'https://prod.online.tableau.com/#/site/sales/views/SalesOverview/Regions?:iid=2',
    kept: 'https://prod.online.tableau.com/#/site/sales/views/SalesOverview/Regions',
    title: 'Sales overview: Regions',
    read: [
      { name: 'sheet', text: 'Profit by region' },
      { name: 'tooltip', text: 'Region: North Profit ratio: 12 %' },
    ],
    act: async page => {
      const view = page.frames().find(frame => frame.url().includes('/t/sales/'))
      await view?.locator('canvas').nth(2).click()
      await view?.getByText('Profit ratio:').waitFor()
    },
  },
  {
    app: 'LinkedIn',
    address: 'https://www.linkedin.com/feed/?trk=SECRET',
    kept: 'https://www.linkedin.com/feed/',
    title: '',
    told: [kind('feed')],
    always: handsOff,
  },
  {
    app: 'Meta Ads Manager',
    address:
      'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1234567890&business_id=99999&selected_campaign_ids=120210000000000001',
    kept: 'https://adsmanager.facebook.com/adsmanager/manage/campaigns?act=1234567890&selected_campaign_ids=120210000000000001',
    title: '',
    told: [kind('campaigns'), { name: 'campaign', text: '120210000000000001' }],
    always: handsOff,
  },
  {
    app: 'Facebook',
    address: 'https://www.facebook.com/groups/123456789012/posts/987654321098/?multi_permalinks=SECRET',
    kept: 'https://www.facebook.com/groups/123456789012/posts/987654321098/',
    title: '',
    told: [kind('post')],
    always: handsOff,
  },
  {
    app: 'Instagram',
    address: 'https://www.instagram.com/nadia.martin/p/CxYz12_-abc/?img_index=1',
    kept: 'https://www.instagram.com/p/CxYz12_-abc/',
    title: '',
    told: [kind('post')],
    always: handsOff,
  },
  {
    app: 'ChatGPT',
    address: `https://chatgpt.com/g/g-p-68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5-plans-of-nadia/c/${GUID}`,
    kept: `https://chatgpt.com/g/g-p-68a1b2c3d4e5f6a7b8c9d0e1f2a3b4c5/c/${GUID}`,
    title: 'Three tones for a mail',
  },
  {
    app: 'Zapier',
    address: 'https://zapier.com/editor/123456789/draft/987654321/setup?token=SECRET',
    kept: 'https://zapier.com/editor/123456789/draft/987654321/setup',
    title: 'Mail to folder',
  },
  {
    app: 'Slack',
    address: 'https://app.slack.com/client/T01ABCDEF/C02ABCDEF/user_profile/U03ABCDEF',
    kept: 'https://app.slack.com/client/T01ABCDEF/C02ABCDEF',
    title: 'general',
    // The word in brackets may say that it is a talk with somebody.
    french: '',
    told: [kind('conversation')],
  },
  {
    app: 'Loom',
    address: 'https://www.loom.com/share/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c?sid=SECRET',
    kept: 'https://www.loom.com/share/4f9a8b7c6d5e4f3a2b1c0d9e8f7a6b5c',
    title: 'How to filter a view',
  },
  {
    app: 'Evernote',
    address: `https://www.evernote.com/client/web?login=true#?b=${GUID}&n=${GUID}&s=s1&`,
    kept: 'https://www.evernote.com/client/web',
    title: 'Meeting notes',
  },
  {
    app: 'Meetup',
    address: 'https://www.meetup.com/data-lovers/events/301234567/?eventOrigin=SECRET',
    kept: 'https://www.meetup.com/data-lovers/events/301234567/',
    title: 'Evening of dashboards',
    told: [kind('event')],
  },
  {
    app: 'Power BI',
    address: `https://app.powerbi.com/groups/me/reports/${GUID}/1a2b3c4d5e6f7a8b9c0d?experience=power-bi&ctid=SECRET`,
    kept: `https://app.powerbi.com/groups/me/reports/${GUID}/1a2b3c4d5e6f7a8b9c0d`,
    title: 'Sales report',
    read: [
      { name: 'visual', text: 'Sales by region' },
      { name: 'tooltip', text: 'Region North Sales 1,250' },
    ],
    act: async page => {
      await page.locator('svg rect').first().hover()
      await page.getByText('1,250').waitFor()
    },
  },
  {
    app: 'Looker Studio',
    address: `https://lookerstudio.google.com/u/0/reporting/${GUID}/page/p_abcdefghij/edit?s=SECRET`,
    kept: `https://lookerstudio.google.com/reporting/${GUID}/page/p_abcdefghij`,
    title: 'Web traffic',
  },
]

/** An address of a replica in one of its forms. */
export function inForm(address: string, form: Form): string {
  const url = new URL(address)
  if (form !== 'documented') url.searchParams.set('form', form)
  return url.href
}
